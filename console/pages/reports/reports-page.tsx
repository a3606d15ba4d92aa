import { useNavigate, useSearch } from '@tanstack/react-router';
import './reports.css';
import { useToday } from '../../api/clock.ts';
import type { ReportScope } from '../../api/report-queries.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { AgedCard } from './aged-card.tsx';
import { CostsCard } from './costs-card.tsx';
import { EffectivenessCard } from './effectiveness-card.tsx';
import { ForecastCard } from './forecast-card.tsx';
import { KeyFigures } from './key-figures.tsx';
import { OpenedContacts } from './opened-contacts.tsx';
import { reportWords } from './report-words.ts';
import { SalesDaysCard } from './sales-days-card.tsx';

/** Is cash coming faster, from whom, thanks to what? */
export function ReportsPage() {
  const { asOf } = useSearch({ from: '/pilotage' });
  const scope: ReportScope = { creditor: useCreditor(), asOf };
  return (
    <>
      <Head asOf={asOf} />
      <KeyFigures scope={scope} />
      <AgedCard scope={scope} />
      <div className="report-columns">
        <SalesDaysCard scope={scope} />
        <ForecastCard creditor={scope.creditor} />
        <EffectivenessCard scope={scope} />
        <CostsCard scope={scope} />
      </div>
      <OpenedContacts scope={scope} />
    </>
  );
}

function Head({ asOf }: { readonly asOf: string | undefined }) {
  const words = useWords(reportWords);
  const { day } = useFormats();
  const today = useToday();
  const navigate = useNavigate({ from: '/pilotage' });
  const shown = asOf ?? today;
  const choose = (on: string) =>
    void navigate({
      search: (all) => ({ ...all, asOf: on === today || on === '' ? undefined : on }),
      replace: true,
      resetScroll: false,
    });
  return (
    <header className="head">
      <div>
        <PageTitle title={words.title} />
        <p className="second">{words.situation(day(shown))}</p>
      </div>
      <div className="acts">
        <label className="pill">
          {words.asOf}{' '}
          <input
            type="date"
            className="pill-day"
            value={shown}
            max={today}
            onChange={({ target }) => choose(target.value)}
          />
        </label>
      </div>
    </header>
  );
}
