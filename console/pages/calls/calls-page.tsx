import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import './calls.css';
import { tasksQuery } from '../../api/tasks-query.ts';
import type { Task } from '../../api/types.ts';
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
  const { data, error, refetch } = useQuery(tasksQuery('call', useCreditor()));
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  if (!data) return <Skeleton title={words.title} />;
  return <Calls calls={callsOf(data)} />;
}

function Calls({ calls }: { readonly calls: readonly Task[] }) {
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

function Desk({ calls }: { readonly calls: readonly Task[] }) {
  const { task } = useSearch({ from: '/appels' });
  const navigate = useNavigate({ from: '/appels' });
  const show = (id: string | undefined) =>
    void navigate({ search: (all) => ({ ...all, task: id }), replace: true, resetScroll: false });
  const current = useRowKeys(calls, {
    open: ({ id }) => show(id),
    pressed: standFor(calls, task)?.id ?? calls[0]?.id,
    press: show,
  });
  const call = calls[current ?? 0];
  if (!call) return null;
  const next = calls.find(({ invoice }) => invoice.id !== call.invoice.id);
  return (
    <div className="call-columns">
      <CallList calls={calls} current={call.id} show={show} />
      <CallDesk key={call.id} call={call} done={() => show(next?.id)} />
      <CallAccount call={call} />
    </div>
  );
}

/** The call asked for, or the one that stands for all those of its invoice. */
const standFor = (calls: readonly Task[], task: string | undefined): Task | undefined =>
  calls.find(({ id }) => id === task) ??
  calls.find(({ invoiceId }) => task?.startsWith(`${invoiceId}.`) === true);
