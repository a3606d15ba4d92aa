import { useQuery } from '@tanstack/react-query';
import { type Costs, costsQuery, type ReportScope } from '../../api/report-queries.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Loading } from '../../parts/skeleton.tsx';
import { channels } from '../../words/states.ts';
import { CellLink } from './cell-link.tsx';
import { reportWords } from './report-words.ts';

/** What each channel cost, and where its price is from. */
export function CostsCard({ scope }: { readonly scope: ReportScope }) {
  const words = useWords(reportWords);
  const { data } = useQuery(costsQuery(scope));
  const rows = data?.channels.filter(({ contacts }) => contacts > 0) ?? [];
  return (
    <section className="card">
      <header>
        <h2>{words.costs}</h2>
        <span className="end small muted">{words.costsHelp}</span>
      </header>
      {!data && <Loading />}
      {data && rows.length === 0 && <p className="pad second">{words.noContact}</p>}
      {rows.length > 0 && (
        <table className="compact">
          <thead>
            <tr>
              <th scope="col">{words.channel}</th>
              <th scope="col" className="num">
                {words.count}
              </th>
              <th scope="col" className="num">
                {words.unit}
              </th>
              <th scope="col" className="num">
                {words.sum}
              </th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.channel} row={row} />
            ))}
          </tbody>
          {data && <Totals costs={data} />}
        </table>
      )}
    </section>
  );
}

function Line({ row }: { readonly row: Costs['channels'][number] }) {
  const words = useWords(reportWords);
  const { language, formats } = useLanguage();
  const { channel, contacts, unitPriceMicroEuros, totalMicroEuros, isOwn, source } = row;
  const cell = { behind: 'costs', channel } as const;
  const name = channels[channel].label[language];
  const sum = formats.price(totalMicroEuros);
  return (
    <tr>
      <td>{name}</td>
      <td className="num">
        <CellLink cell={cell} label={`${name}\u00a0: ${words.contacts(contacts)}`}>
          {formats.number(contacts)}
        </CellLink>
      </td>
      <td className="num">{formats.unitPrice(unitPriceMicroEuros)}</td>
      <td className="num">
        <CellLink cell={cell} label={`${name}\u00a0: ${sum}`}>
          {sum}
        </CellLink>
      </td>
      <td className="small second">{isOwn ? words.own : source}</td>
    </tr>
  );
}

function Totals({ costs: { contacts, totalMicroEuros } }: { readonly costs: Costs }) {
  const words = useWords(reportWords);
  const { formats } = useLanguage();
  const sum = formats.price(totalMicroEuros);
  return (
    <tfoot>
      <tr>
        <td>{words.total}</td>
        <td className="num">
          <CellLink
            cell={{ behind: 'costs' }}
            label={`${words.total}\u00a0: ${words.contacts(contacts)}`}
          >
            {formats.number(contacts)}
          </CellLink>
        </td>
        <td />
        <td className="num">
          <CellLink cell={{ behind: 'costs' }} label={`${words.total}\u00a0: ${sum}`}>
            {sum}
          </CellLink>
        </td>
        <td />
      </tr>
    </tfoot>
  );
}
