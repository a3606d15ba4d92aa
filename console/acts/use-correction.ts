import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { DebtorCorrection } from '../api/types.ts';
import { useSignature } from '../shell/signature.ts';
import { tell } from '../shell/toast-store.ts';
import { lookAgain } from './use-act.ts';

type Who = { readonly creditorId: string; readonly id: string };

/** Corrects a debtor, signed; tells `said` when it is done. */
export function useCorrection({ creditorId, id }: Who, said: string, done: () => void) {
  const client = useQueryClient();
  const by = useSignature().trim();
  return useMutation({
    mutationFn: (correction: DebtorCorrection) =>
      bodyOf(
        api.PATCH('/v1/debtors/{creditorId}/{debtorId}', {
          params: { path: { creditorId, debtorId: id } },
          body: { ...correction, by },
        }),
      ),
    onSuccess: () => {
      tell(said);
      done();
    },
    onSettled: () => lookAgain(client),
  });
}
