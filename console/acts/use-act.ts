import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { tell, tellFailure } from '../shell/toast-store.ts';
import { wordsOfRefusal } from '../words/refusal-words.ts';
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
  readonly undo?: (answer: Answer) => Undo | undefined;
};

/** The way back from an act: another act, which the story tells as well. */
export type Undo = {
  readonly ask: () => Promise<unknown>;
  /** What is told when it is done. */
  readonly said: string;
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
      tellDone(client, said(answer), undo?.(answer));
      done();
    },
    onSettled: () => lookAgain(client),
  });
}

/** Tells what was done, with the way back where there is one. A way back that is refused is told of too. */
export function tellDone(client: QueryClient, said: string, undo: Undo | undefined): void {
  const takeBack = ({ ask, said: undone }: Undo) =>
    void ask()
      .then(
        () => tell(undone),
        (error: unknown) => tellFailure(wordsOfRefusal(error)),
      )
      .finally(() => lookAgain(client));
  tell(said, undo && (() => takeBack(undo)));
}

/** Reads all that is shown again: now, and once the workflow has followed. */
export function lookAgain(client: QueryClient): void {
  const again = () =>
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'attendance' });
  again();
  setTimeout(again, WORKFLOW_MS);
}
