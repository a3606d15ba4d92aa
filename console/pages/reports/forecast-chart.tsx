import type { Forecast } from '../../api/types.ts';
import { useFormats } from '../../language/language.tsx';

type Week = Forecast['weeks'][number];

const WIDTH = 560;
const HEIGHT = 200;
const BASE = 168;
const TOP = 22;
const BAR = 34;
const PARTS = ['promised', 'habitual', 'disputed'] as const;

/** A bar for each week, its parts stacked, the total on top and a tick where a prudent reader would stop. */
export function ForecastChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.map(({ total, prudent }) => Math.max(total, prudent)));
  const heightOf = (cents: number) => (cents / most) * (BASE - TOP);
  const step = WIDTH / Math.max(1, weeks.length);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="chart" aria-hidden>
      {weeks.map((week, index) => (
        <WeekBar key={week.from} week={week} x={step * (index + 0.5)} heightOf={heightOf} />
      ))}
      <path d={`M0 ${BASE}h${WIDTH}`} stroke="var(--line2)" />
    </svg>
  );
}

/** `68,5 k€`; from a million on, `206,8 M€`: a bar is narrow. */
function shortly(cents: number, number: (count: number) => string): string {
  const [unit, sign] = cents < MILLION_EUROS ? [THOUSAND_EUROS, 'k€'] : [MILLION_EUROS, 'M€'];
  return `${number(Math.round((cents / unit) * 10) / 10)}\u00a0${sign}`;
}

type Props = {
  readonly week: Week;
  readonly x: number;
  readonly heightOf: (cents: number) => number;
};

const THOUSAND_EUROS = 100_000;
const MILLION_EUROS = 1_000 * THOUSAND_EUROS;

function WeekBar({ week, x, heightOf }: Props) {
  const { shortDay, number } = useFormats();
  const { from, total, prudent } = week;
  const heights = PARTS.map((part) => heightOf(week[part]));
  const top = BASE - heightOf(total);
  const prudentAt = BASE - heightOf(prudent);
  return (
    <g>
      {PARTS.map((part, index) => {
        const below = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
        const height = heights[index] ?? 0;
        return (
          <rect
            key={part}
            x={x - BAR / 2}
            y={BASE - below - height}
            width={BAR}
            height={height}
            fill={`var(--cash-${index + 1})`}
          />
        );
      })}
      {prudent > 0 && (
        <path
          d={`M${x - BAR / 2 - 4} ${prudentAt}h${BAR + 8}`}
          stroke="var(--text)"
          strokeWidth={2}
        />
      )}
      {total > 0 && (
        <text x={x} y={labelAt(top, prudentAt)} textAnchor="middle" fontWeight={600}>
          {shortly(total, number)}
        </text>
      )}
      <text x={x} y={BASE + 18} textAnchor="middle">
        {shortDay(from)}
      </text>
    </g>
  );
}

const LABEL = 18;

/** Just above the bar, unless the tick would cross it: then above the tick. */
const labelAt = (top: number, prudentAt: number): number =>
  prudentAt < top && top - prudentAt < LABEL ? prudentAt - 6 : top - 6;
