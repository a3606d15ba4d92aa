import { useQuery } from '@tanstack/react-query';
import './today.css';
import type { Today } from '../../api/types.ts';
import { todayQuery } from '../../api/worklist-queries.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { Failure } from '../../shell/failure.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { FirstRun } from './first-run.tsx';
import { ReviewSends } from './review-sends.tsx';
import { SafetyBand } from './safety-band.tsx';
import { Tiles } from './tiles.tsx';
import { todayWords } from './today-words.ts';
import { useIsFirstRun } from './use-is-first-run.ts';
import { WorkList } from './work-list.tsx';

/** Are the accounts up to date, and what must be done? */
export function TodayPage() {
  const words = useWords(todayWords);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(todayQuery({ creditor: useCreditor(), language }));
  const isFirstRun = useIsFirstRun();
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  if (isFirstRun) return <FirstRun />;
  return data ? <Opened today={data} /> : <Skeleton title={words.title} />;
}

function Opened({ today }: { readonly today: Today }) {
  return (
    <>
      <Head today={today} />
      <SafetyBand today={today} />
      <Tiles tiles={today.tiles} />
      <WorkList items={today.items} />
    </>
  );
}

function Head({ today: { asOf, items } }: { readonly today: Today }) {
  const words = useWords(todayWords);
  const { fullDay, hour } = useLanguage().formats;
  const leaving = items.flatMap(({ kind, at }) => (kind === 'send' && at ? [at] : [])).toSorted();
  const [first] = leaving;
  const sends = first === undefined ? words.noSend : words.sends(leaving.length, hour(first));
  return (
    <header className="head">
      <div>
        <PageTitle title={words.title} />
        <p className="second">
          {fullDay(asOf)} · {sends}
        </p>
      </div>
      <div className="acts">
        <ReviewSends today={asOf} />
      </div>
    </header>
  );
}
