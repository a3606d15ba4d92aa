import { useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { executionQuery } from '../../api/invoice-queries.ts';
import type { Execution } from '../../api/types.ts';
import { bilingual } from '../../language/bilingual.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { runStatus, stateName } from '../../words/execution-states.ts';

const words = bilingual(
  {
    title: 'Exécution du suivi',
    listening: 'En parallèle\u00a0: à l’écoute d’un règlement, d’un litige ou d’une pause',
    notListening: 'N’écoute plus\u00a0: rien ne reste à suivre',
    open: 'Ouvrir dans AWS',
    states: { done: 'fait', skipped: 'sauté', current: 'en cours', ahead: 'à venir' },
    since: (day: string) => `depuis le ${day}`,
  },
  {
    title: 'Execution of the follow-up',
    listening: 'In parallel: listening for a payment, a dispute or a pause',
    notListening: 'No longer listening: nothing is left to follow',
    open: 'Open in AWS',
    states: { done: 'done', skipped: 'skipped', current: 'current', ahead: 'ahead' },
    since: (day: string) => `since ${day}`,
  },
);

/** The states of the workflow: those it left, the one it is in, those ahead. */
export function ExecutionCard({ invoiceId }: { readonly invoiceId: string }) {
  const own = useWords(words);
  const statusOf = useWords(runStatus);
  const { data } = useQuery(executionQuery(invoiceId));
  if (!data) return null;
  return (
    <section className="card execution">
      <header>
        <h2>{own.title}</h2>
        <span className="chip info">{statusOf(data.status)}</span>
        {data.consoleUrl !== undefined && (
          <a className="small end" href={data.consoleUrl} target="_blank" rel="noopener">
            <ExternalLink aria-hidden className="icon" /> {own.open}
          </a>
        )}
      </header>
      <ol className="states">
        {data.states.map((state, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a state may come twice; its place tells them apart.
          <StateBox key={index} state={state} />
        ))}
      </ol>
      <p className="small muted">{data.isListening ? own.listening : own.notListening}</p>
    </section>
  );
}

function StateBox({ state: { name, state, at } }: { readonly state: Execution['states'][number] }) {
  const own = useWords(words);
  const nameOf = useWords(stateName);
  const { moment } = useFormats();
  return (
    <li
      className={state}
      title={at === undefined ? undefined : own.since(moment(at))}
      aria-current={state === 'current' ? 'step' : undefined}
    >
      {nameOf(name)} <span className="hidden">{own.states[state]}</span>
    </li>
  );
}
