import { useQuery } from '@tanstack/react-query';
import { costsQuery, type ReportScope } from '../../api/report-queries.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { channels } from '../../words/states.ts';
import { reportWords } from './report-words.ts';

const MICRO_PER_CENT = 10_000;

/** What each channel cost, and where its price is from. */
export function CostsCard({ scope }: { readonly scope: ReportScope }) {
  const words = useWords(reportWords);
  const { language, formats } = useLanguage();
  const { data } = useQuery(costsQuery(scope));
  const rows = data?.channels.filter(({ contacts }) => contacts > 0) ?? [];
  return (
    <section className="card">
      <header>
        <h2>{words.costs}</h2>
        <span className="end small muted">{words.costsHelp}</span>
      </header>
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
              <tr key={row.channel}>
                <td>{channels[row.channel].label[language]}</td>
                <td className="num">{formats.number(row.contacts)}</td>
                <td className="num">
                  {formats.smallEuros(row.unitPriceMicroEuros / MICRO_PER_CENT)}
                </td>
                <td className="num">{formats.smallEuros(row.totalMicroEuros / MICRO_PER_CENT)}</td>
                <td className="small second">{row.isOwn ? words.own : row.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
