import { useMutation, useQueryClient } from '@tanstack/react-query';
import { settleSome } from '../api/settle-some.ts';
import type { InvoiceRow } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { tellFailure } from '../shell/toast-store.ts';
import { decisionWords } from './decision-words.ts';
import { lookAgain, tellDone, type Undo } from './use-act.ts';

type Many<Answer> = {
  readonly rows: readonly InvoiceRow[];
  readonly one: (row: InvoiceRow) => Promise<Answer>;
};

/** Does the same to many invoices. What one of them refuses stops none of the others, and is told. */
export function useMany<Answer>(
  done: () => void,
  undo?: (answers: readonly Answer[]) => Undo | undefined,
) {
  const words = useWords(decisionWords);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rows, one }: Many<Answer>) => settleSome(rows, one),
    onSuccess: (results) => {
      const answers = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const [first, ...others] = results.flatMap((one) =>
        one.status === 'rejected' ? [whyOf(one.reason)] : [],
      );
      if (answers.length > 0) tellDone(client, words.manyDone(answers.length), undo?.(answers));
      if (first !== undefined) tellFailure(words.manyFailed(others.length + 1, first));
      lookAgain(client);
      done();
    },
  });
}

const whyOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);
