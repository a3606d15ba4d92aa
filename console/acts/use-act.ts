import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { tell } from '../shell/toast-store.ts';
import { type ChangedFields, changeShown } from './change-shown.ts';

/** One act of a person on an invoice. */
export type Act<Answer> = {
  readonly invoiceId: string;
  readonly ask: () => Promise<Answer>;
  /** What the page shows at once, before the answer: taken back where the act is refused. */
  readonly change?: ChangedFields;
  /** What is told when it is done. */
  readonly said: (answer: Answer) => string;
  /** The way back, where there is one. */
  readonly undo?: (answer: Answer) => Promise<unknown>;
};

/** How long the workflow takes to act on what it was told, after which the page looks again. */
const WORKFLOW_MS = 1_200;

/** Runs acts: shown at once, rolled back on refusal, told when done. */
export function useAct<Answer>(done: () => void) {
  const client = useQueryClient();
  return useMutation<Answer, Error, Act<Answer>, { rollBack: () => void }>({
    mutationFn: ({ ask }) => ask(),
    onMutate: async ({ invoiceId, change }) => ({
      rollBack: change ? await changeShown(client, invoiceId, change) : () => undefined,
    }),
    onError: (_error, _act, context) => context?.rollBack(),
    onSuccess: (answer, { said, undo }) => {
      const back = undo && (() => void undo(answer).finally(() => lookAgain(client)));
      tell(said(answer), back);
      done();
    },
    onSettled: () => lookAgain(client),
  });
}

/** Reads all that is shown again: now, and once the workflow has followed. */
export function lookAgain(client: QueryClient): void {
  void client.invalidateQueries();
  setTimeout(() => void client.invalidateQueries(), WORKFLOW_MS);
}
