import type { DebtorDetail } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { Figured } from '../../parts/figured.tsx';
import { debtorPageWords } from './debtor-page-words.ts';

type Delay = DebtorDetail['delays'][number];
type Props = { readonly debtor: DebtorDetail };

const SHOWN = 12;
const WIDTH = 408;
const HEIGHT = 120;
const BASE = 96;
const BAR = 18;

/** How late each of their last payments came; absent before the first. */
export function DelaysCard({ debtor }: Props) {
  const words = useWords(debtorPageWords);
  const { day } = useFormats();
  const { averageDelayDays: mean } = debtor;
  const delays = debtor.delays.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1)).slice(-SHOWN);
  if (delays.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2>{words.delaysTitle}</h2>
        {mean !== undefined && (
          <span className="end small muted">{words.mean(Math.round(mean))}</span>
        )}
      </header>
      <div className="pad">
        <Figured
          label={words.delaysLabel(delays.map(({ days }) => days).join(', '))}
          heads={[words.columns.number, words.paidOn, words.days]}
          rows={delays.map(({ number, paidOn, days }) => [number, day(paidOn), String(days)])}
        >
          <Bars delays={delays} mean={mean} />
        </Figured>
      </div>
    </section>
  );
}

type BarsProps = { readonly delays: readonly Delay[]; readonly mean: number | undefined };

function Bars({ delays, mean = 0 }: BarsProps) {
  const { shortDay } = useFormats();
  const most = Math.max(1, mean, ...delays.map(({ days }) => days));
  const heightOf = (days: number) => (Math.max(0, days) / most) * (BASE - 20);
  const step = WIDTH / delays.length;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="chart" aria-hidden>
      {delays.map(({ invoiceId, paidOn, days }, index) => {
        const x = step * (index + 0.5);
        const height = heightOf(days);
        return (
          <g key={`${invoiceId}.${paidOn}`}>
            <rect
              x={x - BAR / 2}
              y={BASE - height}
              width={BAR}
              height={Math.max(1, height)}
              rx={2}
              fill={days > mean ? 'var(--aged-2)' : 'var(--cash-2)'}
            />
            <text x={x} y={BASE - height - 5} textAnchor="middle">
              {days}
            </text>
            {(delays.length <= 8 || index % 2 === 0) && (
              <text x={x} y={BASE + 16} textAnchor="middle">
                {shortDay(paidOn)}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M0 ${BASE}h${WIDTH}`} stroke="var(--line2)" />
      <path
        d={`M0 ${BASE - heightOf(mean)}h${WIDTH}`}
        stroke="var(--text3)"
        strokeDasharray="3 3"
      />
    </svg>
  );
}
