import { useQuery } from '@tanstack/react-query';
import { type ReportScope, salesDaysQuery } from '../../api/report-queries.ts';
import type { SalesDays } from '../../api/types.ts';
import { useFormats, useLanguage, useWords } from '../../language/language.tsx';
import { Figured } from '../../parts/figured.tsx';
import { Loading } from '../../parts/skeleton.tsx';
import { reportWords } from './report-words.ts';
import { SalesDaysChart } from './sales-days-chart.tsx';

const LEAST_MONTHS = 2;

/** How many days of sales wait to be paid, month after month. */
export function SalesDaysCard({ scope }: { readonly scope: ReportScope }) {
  const words = useWords(reportWords);
  const { data } = useQuery(salesDaysQuery(scope));
  const months = (data?.months ?? []).filter(({ ratioDays }) => ratioDays !== undefined);
  if (data && months.length < LEAST_MONTHS) return <TooShort />;
  return (
    <section className="card">
      <header>
        <h2>{words.dsoTitle}</h2>
        <span className="end small muted">{words.inDays}</span>
      </header>
      {data ? (
        <div className="pad">
          <Drawn months={months} />
        </div>
      ) : (
        <Loading />
      )}
    </section>
  );
}

/** A line of text, where there is no line to draw: an empty chart would take the room of those beside it. */
function TooShort() {
  const words = useWords(reportWords);
  return (
    <section className="card line pad too-short">
      <h2>{words.dsoTitle}</h2>
      <p className="second">{words.notEnough}</p>
    </section>
  );
}

function Drawn({ months }: { readonly months: readonly SalesDays[] }) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  const { days } = useFormats();
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const inDays = (count: number | undefined) =>
    count === undefined ? '—' : days(Math.round(count));
  const last = months.at(-1);
  return (
    <Figured
      label={words.dsoLabel(inDays(last?.countBackDays))}
      heads={[words.month, words.lineCountBack, words.lineRatio, words.lineBest]}
      rows={months.map(({ asOf, countBackDays, ratioDays, bestDays }) => [
        month.format(new Date(asOf)),
        inDays(countBackDays),
        inDays(ratioDays),
        inDays(bestDays),
      ])}
    >
      <SalesDaysChart months={months} />
    </Figured>
  );
}
