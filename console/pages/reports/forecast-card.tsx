import { useQuery } from '@tanstack/react-query';
import { forecastQuery } from '../../api/report-queries.ts';
import type { Forecast } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { Figured } from '../../parts/figured.tsx';
import { Loading } from '../../parts/skeleton.tsx';
import { ForecastChart } from './forecast-chart.tsx';
import { reportWords } from './report-words.ts';

const WEEKS = 8;

/** What should come in, week by week, and how sure it is. */
export function ForecastCard({ creditor }: { readonly creditor: string | undefined }) {
  const words = useWords(reportWords);
  const { data } = useQuery(forecastQuery(creditor));
  return (
    <section className="card">
      <header>
        <h2>{words.forecast}</h2>
        <span className="end small muted">{words.forecastHelp}</span>
      </header>
      {data ? <Drawn forecast={data} /> : <Loading />}
    </section>
  );
}

function Drawn({ forecast }: { readonly forecast: Forecast }) {
  const words = useWords(reportWords);
  const { euros, shortDay } = useFormats();
  const weeks = forecast.weeks.slice(0, WEEKS);
  const rest = forecast.total - weeks.reduce((sum, { total }) => sum + total, 0);
  return (
    <div className="pad">
      <ul className="cash-legend small">
        {(['promised', 'habitual', 'disputed'] as const).map((kind, index) => (
          <li key={kind}>
            <i style={{ background: `var(--cash-${index + 1})` }} /> {words[kind]}
          </li>
        ))}
      </ul>
      <Figured
        label={words.forecastLabel(euros(forecast.total))}
        heads={[
          words.week,
          words.promised,
          words.habitual,
          words.disputed,
          words.total,
          words.prudent,
        ]}
        rows={weeks.map(({ from, promised, habitual, disputed, total, prudent }) => [
          shortDay(from),
          ...[promised, habitual, disputed, total, prudent].map(euros),
        ])}
      >
        <ForecastChart weeks={weeks} />
      </Figured>
      {rest > 0 && <p className="small second">{words.laterSum(euros(rest))}</p>}
    </div>
  );
}
