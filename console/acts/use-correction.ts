import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { DebtorCorrection } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { actWords } from './act-words.ts';
import { lookAgain, tellDone } from './use-act.ts';

type Who = { readonly creditorId: string; readonly id: string };

type Correction = {
  readonly change: DebtorCorrection;
  /** The same fields as they were: `null` where finance had said nothing. */
  readonly before: DebtorCorrection;
};

/** Corrects a debtor, signed; tells `said` when it is done. It can be taken back. */
export function useCorrection({ creditorId, id }: Who, said: string, done: () => void) {
  const client = useQueryClient();
  const { takenBack } = useWords(actWords);
  const by = useSignature().trim();
  const correct = (correction: DebtorCorrection) =>
    bodyOf(
      api.PATCH('/v1/debtors/{creditorId}/{debtorId}', {
        params: { path: { creditorId, debtorId: id } },
        body: { ...correction, by },
      }),
    );
  return useMutation({
    mutationFn: ({ change }: Correction) => correct(change),
    onSuccess: (_answer, { before }) => {
      tellDone(client, said, { ask: () => correct(before), said: takenBack });
      done();
    },
    onSettled: () => lookAgain(client),
  });
}
