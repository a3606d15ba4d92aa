import type { Claim } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { claimWords } from './claim-words.ts';

type Segment = Claim['penalties']['segments'][number];

/** Each stretch of days with one base and one rate; both days counted. */
export function PenaltyTable({ segments }: { readonly segments: readonly Segment[] }) {
  const words = useWords(claimWords);
  const { shortDay, plainEuros, percent } = useFormats();
  if (segments.length === 0) return null;
  const period = ({ from, to }: Segment) =>
    from === to ? shortDay(from) : `${shortDay(from)}–${shortDay(to)}`;
  return (
    <table className="penalties">
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col" className="num">
            {words.days}
          </th>
          <th scope="col" className="num">
            {words.base}
          </th>
          <th scope="col" className="num">
            {words.rate}
          </th>
          <th scope="col" className="num">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {segments.map((segment) => (
          <tr key={`${segment.from}.${segment.base}`}>
            <td className="figure">{period(segment)}</td>
            <td className="num">{segment.days}</td>
            <td className="num">{plainEuros(segment.base)}</td>
            <td className="num">{percent(segment.ratePercent)}</td>
            <td className="num">{plainEuros(segment.amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
