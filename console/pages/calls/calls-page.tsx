import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import './calls.css';
import type { WorkItem } from '../../api/types.ts';
import { todayQuery } from '../../api/worklist-queries.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { Failure } from '../../shell/failure.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { CallAccount } from './call-account.tsx';
import { CallDesk } from './call-desk.tsx';
import { CallList } from './call-list.tsx';
import { callWords } from './call-words.ts';
import { callsOf } from './calls-of.ts';

/** Whom to call now, what to say, and what happens after. */
export function CallsPage() {
  const words = useWords(callWords);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(todayQuery({ creditor: useCreditor(), language }));
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  if (!data) return <Skeleton title={words.title} />;
  return <Calls calls={callsOf(data.items)} />;
}

function Calls({ calls }: { readonly calls: readonly WorkItem[] }) {
  const words = useWords(callWords);
  const { euros, number } = useLanguage().formats;
  const sum = calls.reduce((total, { invoice }) => total + invoice.balance, 0);
  return (
    <>
      <header>
        <PageTitle title={words.title} />
        <p className="second">
          {words.count(number(calls.length), euros(sum))} · {words.order}
        </p>
      </header>
      {calls.length === 0 ? (
        <EmptyCard icon={Check} tone="ok" title={words.noneTitle} text={words.noneText} />
      ) : (
        <Desk calls={calls} />
      )}
    </>
  );
}

function Desk({ calls }: { readonly calls: readonly WorkItem[] }) {
  const { task } = useSearch({ from: '/appels' });
  const navigate = useNavigate({ from: '/appels' });
  const rows = calls.flatMap((call) => (call.taskId ? [{ ...call, id: call.taskId }] : []));
  const show = (id: string | undefined) =>
    void navigate({ search: (all) => ({ ...all, task: id }), replace: true, resetScroll: false });
  const current = useRowKeys(rows, {
    open: ({ id }) => show(id),
    pressed: task ?? rows[0]?.id,
    press: show,
  });
  const call = rows[current ?? 0];
  if (!call) return null;
  const next = rows.find(({ invoice }) => invoice.id !== call.invoice.id);
  return (
    <div className="call-columns">
      <CallList calls={rows} current={call.id} show={show} />
      <CallDesk key={call.id} call={call} done={() => show(next?.id)} />
      <CallAccount call={call} />
    </div>
  );
}
