import { useMutation, useQueryClient } from '@tanstack/react-query';
import { settleSome } from '../api/settle-some.ts';
import type { InvoiceRow } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { tell, tellFailure } from '../shell/toast-store.ts';
import { decisionWords } from './decision-words.ts';
import { lookAgain } from './use-act.ts';

type One = (row: InvoiceRow) => Promise<unknown>;

/** Does the same to many invoices. What one of them refuses stops none of the others, and is told. */
export function useMany(done: () => void) {
  const words = useWords(decisionWords);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rows, one }: { readonly rows: readonly InvoiceRow[]; readonly one: One }) =>
      settleSome(rows, one),
    onSuccess: (results) => {
      const failures = results.filter((result) => result.status === 'rejected');
      if (failures.length < results.length) tell(words.manyDone(results.length - failures.length));
      const [first] = failures;
      if (first) tellFailure(words.manyFailed(failures.length, whyOf(first.reason)));
      lookAgain(client);
      done();
    },
  });
}

const whyOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);
