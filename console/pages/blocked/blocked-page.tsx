import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import './blocked.css';
import type { Blocked } from '../../api/types.ts';
import { blockedQuery } from '../../api/worklist-queries.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { Failure } from '../../shell/failure.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { BlockedGroupCard } from './blocked-group.tsx';
import { blockedWords } from './blocked-words.ts';

/** What is stuck, why, and which button frees it. */
export function BlockedPage() {
  const words = useWords(blockedWords);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(blockedQuery({ creditor: useCreditor(), language }));
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  return data ? <Opened blocked={data} /> : <Skeleton title={words.title} />;
}

function Opened({ blocked }: { readonly blocked: Blocked }) {
  const words = useWords(blockedWords);
  const { euros, number } = useLanguage().formats;
  const { endsBy } = useSearch({ from: '/ne-partira-pas' });
  const { count, amount, groups } = blocked;
  const shown = groups.filter((group) => endsBy === undefined || group.endsBy === endsBy);
  return (
    <>
      <header className="head">
        <div>
          <PageTitle title={words.title} />
          <p className="second">{words.count(number(count), euros(amount))}</p>
        </div>
        <Ends groups={groups} />
      </header>
      {shown.length === 0 && (
        <EmptyCard icon={Check} tone="ok" title={words.noneTitle} text={words.noneText} />
      )}
      {shown.map((group) => (
        <BlockedGroupCard key={group.reason} group={group} />
      ))}
    </>
  );
}

function Ends({ groups }: Pick<Blocked, 'groups'>) {
  const words = useWords(blockedWords);
  const { number } = useLanguage().formats;
  const { endsBy } = useSearch({ from: '/ne-partira-pas' });
  const countOf = (by: 'person' | 'date' | undefined) =>
    groups
      .filter((group) => by === undefined || group.endsBy === by)
      .reduce((sum, { count }) => sum + count, 0);
  const choices = [
    { by: undefined, label: words.all },
    { by: 'person', label: words.byPerson },
    { by: 'date', label: words.byDate },
  ] as const;
  return (
    <nav className="acts" aria-label={words.title}>
      {choices.map(({ by, label }) => (
        <Link
          key={label}
          to="/ne-partira-pas"
          search={{ endsBy: by }}
          className={by === endsBy ? 'pill on' : 'pill'}
          aria-current={by === endsBy ? 'true' : undefined}
          activeProps={{}}
        >
          {label} <b>{number(countOf(by))}</b>
        </Link>
      ))}
    </nav>
  );
}
