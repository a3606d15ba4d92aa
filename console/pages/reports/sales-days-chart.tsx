import type { SalesDays } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { apart } from './apart.ts';
import { reportWords } from './report-words.ts';

const WIDTH = 560;
const HEIGHT = 200;
const LEFT = 36;
const RIGHT = 440;
const TOP = 12;
const BASE = 164;
const TICKS = 4;
const LINE = 15;

type Measure = 'countBackDays' | 'ratioDays' | 'bestDays';
const looks: readonly { key: Measure; color: string; width: number; dash?: string }[] = [
  { key: 'countBackDays', color: 'var(--accent)', width: 2.5 },
  { key: 'ratioDays', color: 'var(--cash-3)', width: 2, dash: '4 3' },
  { key: 'bestDays', color: 'var(--cash-2)', width: 1.5, dash: '1 3' },
];

/** Three lines, each named at its end. */
export function SalesDaysChart({ months }: { readonly months: readonly SalesDays[] }) {
  const words = useWords(reportWords);
  const names = {
    countBackDays: words.lineCountBack,
    ratioDays: words.lineRatio,
    bestDays: words.lineBest,
  };
  const all = months.flatMap((month) => looks.map(({ key }) => month[key] ?? 0));
  const most = Math.max(10, ...all) * 1.05;
  const y = (days: number) => BASE - (days / most) * (BASE - TOP);
  const x = (index: number) => LEFT + ((RIGHT - LEFT) * index) / Math.max(1, months.length - 1);
  const ends = looks.flatMap(({ key, color }) => {
    const days = months.at(-1)?.[key];
    return days === undefined ? [] : [{ key, color, days, at: y(days) }];
  });
  const labels = apart(
    ends.map(({ at }) => at),
    LINE,
  );
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="chart" aria-hidden>
      <Grid most={most} y={y} />
      <Months months={months} x={x} />
      {looks.map(({ key, color, width, dash }) => (
        <path
          key={key}
          d={lineOf(months, key, x, y)}
          stroke={color}
          strokeWidth={width}
          strokeDasharray={dash}
        />
      ))}
      {ends.map(({ key, color, days }, index) => (
        <text key={key} x={RIGHT + 8} y={(labels[index] ?? 0) + 4} fill={color} fontWeight={600}>
          {names[key]} {Math.round(days)}
        </text>
      ))}
    </svg>
  );
}

type Scale = (value: number) => number;

const lineOf = (months: readonly SalesDays[], key: Measure, x: Scale, y: Scale): string =>
  months
    .flatMap((month, index) => {
      const days = month[key];
      return days === undefined ? [] : [`${x(index)} ${y(days)}`];
    })
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${point}`)
    .join('');

function Grid({ most, y }: { readonly most: number; readonly y: Scale }) {
  const step = Math.max(5, Math.ceil(most / TICKS / 5) * 5);
  const ticks = Array.from({ length: TICKS + 1 }, (_, index) => index * step);
  return ticks
    .filter((days) => days <= most)
    .map((days) => (
      <g key={days}>
        <path d={`M${LEFT} ${y(days)}H${RIGHT}`} stroke="var(--line)" />
        <text x={LEFT - 8} y={y(days) + 4} textAnchor="end">
          {days}
        </text>
      </g>
    ));
}

function Months({ months, x }: { readonly months: readonly SalesDays[]; readonly x: Scale }) {
  const { language } = useLanguage();
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return months.map(({ asOf }, index) => (
    <text key={asOf} x={x(index)} y={BASE + 20} textAnchor="middle">
      {month.format(new Date(asOf))}
    </text>
  ));
}
