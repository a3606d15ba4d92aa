import type { ErrorComponentProps } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { RefusedError } from '../api/refused-error.ts';
import { useFormats, useWords } from '../language/language.tsx';
import { useRefusal } from '../language/use-refusal.ts';
import { EmptyCard } from '../parts/empty-card.tsx';
import { shell } from '../words/shell.ts';
import { NotFound } from './not-found.tsx';

type Props = { readonly error: Error; readonly reset: () => void };

const NOT_FOUND = 404;

/** What could not be read, that nothing else suffers from it, and a way to try again. */
export function Failure({ error, reset }: Props) {
  const words = useWords(shell);
  const { hour } = useFormats();
  const refusal = useRefusal();
  if (error instanceof RefusedError && error.status === NOT_FOUND) return <NotFound />;
  return (
    <div role="alert">
      <EmptyCard
        icon={TriangleAlert}
        tone="bad"
        title={words.failed}
        text={`${words.failedHelp} ${words.incident(refusal(error), hour(Date.now()))}`}
      >
        <button type="button" className="button primary" onClick={reset}>
          {words.retry}
        </button>
      </EmptyCard>
    </div>
  );
}

/** The same, where a page itself broke. */
export const PageFailure = ({ error, reset }: ErrorComponentProps) => (
  <Failure error={error instanceof Error ? error : new Error(String(error))} reset={reset} />
);
