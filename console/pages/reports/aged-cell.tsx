import type { Bucket } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { CellLink } from './cell-link.tsx';
import { reportWords } from './report-words.ts';

type Props = {
  readonly bucket?: Bucket;
  readonly debtor?: string;
  readonly name: string;
  readonly amount: number;
};

const OLD: ReadonlySet<Bucket | undefined> = new Set<Bucket>(['days61To90', 'over90']);

/** One amount of the aged balance, which opens the invoices it is made of. */
export function AgedCell({ bucket, debtor, name, amount }: Props) {
  const words = useWords(reportWords);
  const { plainEuros } = useFormats();
  if (amount === 0) return <td className="num muted">—</td>;
  const title = words.cellTitle(bucket ? words.buckets[bucket] : words.allBuckets, name);
  return (
    <td className="num">
      <CellLink
        cell={{ bucket, debtor }}
        className={OLD.has(bucket) ? 'report-cell old' : 'report-cell'}
        label={`${title}\u00a0: ${plainEuros(amount)}`}
      >
        {plainEuros(amount)}
      </CellLink>
    </td>
  );
}
