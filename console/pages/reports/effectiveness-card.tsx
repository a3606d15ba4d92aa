import { useQuery } from '@tanstack/react-query';
import { effectivenessQuery, type ReportScope } from '../../api/report-queries.ts';
import type { Effectiveness } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Loading } from '../../parts/skeleton.tsx';
import { channels, steps } from '../../words/states.ts';
import { CellLink } from './cell-link.tsx';
import { reportWords } from './report-words.ts';

/** Which contacts are followed by the money. */
export function EffectivenessCard({ scope }: { readonly scope: ReportScope }) {
  const words = useWords(reportWords);
  const { data } = useQuery(effectivenessQuery(scope));
  const rows = data?.rows ?? [];
  return (
    <section className="card">
      <header className="two-lines">
        <h2>{words.effectiveness}</h2>
        <span className="small muted">{words.effectivenessHelp}</span>
      </header>
      {!data && <Loading />}
      {data && rows.length === 0 && <p className="pad second">{words.noContact}</p>}
      {rows.length > 0 && (
        <table className="compact">
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.channel}</th>
              <th scope="col" className="num">
                {words.sends}
              </th>
              <th scope="col">{words.paid}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={`${row.step}.${row.channel}`} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ row }: { readonly row: Effectiveness }) {
  const { language, formats } = useLanguage();
  const words = useWords(reportWords);
  const { step, channel, contacts, paidInTime, percent } = row;
  const { icon: Icon, label } = channels[channel];
  const name = `${steps[step].label[language]}, ${label[language]}`;
  const share = formats.percent(String(percent));
  return (
    <tr>
      <td>{steps[step].label[language]}</td>
      <td>
        <Icon aria-hidden className="icon" /> {label[language]}
      </td>
      <td className="num">
        <CellLink
          cell={{ behind: 'contacts', step, channel }}
          label={`${name}\u00a0: ${words.contacts(contacts)}`}
        >
          {formats.number(contacts)}
        </CellLink>
      </td>
      <td>
        {paidInTime === 0 ? (
          <span className="muted figure">{share}</span>
        ) : (
          <CellLink
            cell={{ behind: 'paid', step, channel }}
            className="report-cell effect-bar"
            label={`${name}\u00a0: ${words.paidOf(paidInTime, contacts)}, ${share}`}
          >
            <i style={{ width: `${percent * 1.6}px` }} />
            <b className="figure">{share}</b>
          </CellLink>
        )}
      </td>
    </tr>
  );
}
