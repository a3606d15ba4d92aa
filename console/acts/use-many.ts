import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InvoiceRow } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { tell, tellFailure } from '../shell/toast-store.ts';
import { decisionWords } from './decision-words.ts';
import { lookAgain } from './use-act.ts';

/** How many invoices are asked for at a time. */
const AT_ONCE = 6;

type One = (row: InvoiceRow) => Promise<unknown>;

/** Does the same to many invoices. What one of them refuses stops none of the others, and is told. */
export function useMany(done: () => void) {
  const words = useWords(decisionWords);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rows, one }: { readonly rows: readonly InvoiceRow[]; readonly one: One }) =>
      settleAll(rows, one),
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

async function settleAll(
  rows: readonly InvoiceRow[],
  one: One,
): Promise<readonly PromiseSettledResult<unknown>[]> {
  const results: PromiseSettledResult<unknown>[] = [];
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    results.push(...(await Promise.allSettled(rows.slice(start, start + AT_ONCE).map(one))));
  }
  return results;
}
