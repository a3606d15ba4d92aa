import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { MailOpen } from 'lucide-react';
import { useState } from 'react';
import './letters.css';
import { registeredLettersQuery } from '../../api/registered-letters-query.ts';
import type { RegisteredLetter, WorkItem } from '../../api/types.ts';
import { todayQuery } from '../../api/worklist-queries.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import { useSelection } from '../../parts/use-selection.ts';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { Failure } from '../../shell/failure.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { AfterPost } from './after-post.tsx';
import { LetterPreview } from './letter-preview.tsx';
import type { LetterToPost } from './letter-to-post.ts';
import { letterWords } from './letter-words.ts';
import { PostTable } from './post-table.tsx';
import { RegisteredCard } from './registered-card.tsx';

/** What to print and post, and what the post did with it. */
export function LettersPage() {
  const words = useWords(letterWords);
  const { language } = useLanguage();
  const creditor = useCreditor();
  const today = useQuery(todayQuery({ creditor, language }));
  const registered = useQuery(registeredLettersQuery(creditor));
  const failed = [today, registered].find(({ error }) => error);
  if (failed?.error) return <Failure error={failed.error} reset={() => void failed.refetch()} />;
  if (!today.data || !registered.data) return <Skeleton title={words.title} />;
  return <Letters letters={today.data.items.flatMap(letterOf)} registered={registered.data} />;
}

const letterOf = (item: WorkItem): readonly LetterToPost[] =>
  item.kind === 'letter' && item.taskId !== undefined && item.step !== undefined
    ? [{ ...item, id: item.taskId, step: item.step }]
    : [];

type Props = {
  readonly letters: readonly LetterToPost[];
  readonly registered: readonly RegisteredLetter[];
};

function Letters({ letters, registered }: Props) {
  const words = useWords(letterWords);
  const underWay = registered.filter(({ awaits }) => awaits).length;
  return (
    <>
      <header>
        <PageTitle title={words.title} />
        <p className="second">{words.count(letters.length, underWay)}</p>
      </header>
      {letters.length === 0 ? (
        <>
          <EmptyCard icon={MailOpen} tone="ok" title={words.noneTitle} text={words.noneText} />
          <RegisteredCard letters={registered} />
        </>
      ) : (
        <Desk letters={letters} registered={registered} />
      )}
    </>
  );
}

function Desk({ letters, registered }: Props) {
  const { task } = useSearch({ from: '/courriers' });
  const [pressed, press] = useState(task ?? letters[0]?.id);
  const selection = useSelection(letters);
  const current = useRowKeys(letters, {
    open: ({ id }) => press(id),
    pressed,
    press,
    selection,
  });
  const shown = letters[current ?? 0];
  const chosen = selection.rows.length > 0 ? selection.rows : shown ? [shown] : [];
  return (
    <div className="letter-columns">
      <div className="stack">
        <PostTable letters={letters} current={shown?.id} selection={selection} press={press} />
        <RegisteredCard letters={registered} />
      </div>
      <div className="stack">
        <AfterPost letters={chosen} done={selection.clear} />
        {shown && <LetterPreview letter={shown} />}
      </div>
    </div>
  );
}
