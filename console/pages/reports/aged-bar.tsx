import type { AgedBalance } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { BUCKETS } from './report-view.ts';
import { reportWords } from './report-words.ts';

/** The whole receivable in one bar, its parts by age and named under it. */
export function AgedBar({ totals: { buckets, total } }: Pick<AgedBalance, 'totals'>) {
  const words = useWords(reportWords);
  const { euros, percent } = useFormats();
  const shares = BUCKETS.map((bucket, age) => ({
    age,
    label: words.buckets[bucket],
    amount: buckets[bucket],
    share: total > 0 ? (buckets[bucket] / total) * 100 : 0,
  }));
  const sentence = shares.map(({ label, amount }) => `${label} ${euros(amount)}`).join(', ');
  return (
    <div className="pad">
      <div className="aged-bar" role="img" aria-label={words.agedLabel(sentence)}>
        {shares.map(({ age, share }) =>
          share > 0 ? (
            <i key={age} style={{ width: `${share}%`, background: `var(--aged-${age})` }} />
          ) : null,
        )}
      </div>
      <ul className="aged-legend small">
        {shares.map(({ age, label, amount, share }) => (
          <li key={age}>
            <i style={{ background: `var(--aged-${age})` }} /> {label}
            <br />
            <b className="figure">{euros(amount)}</b>{' '}
            <span className="muted figure">{percent(share.toFixed(1))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
