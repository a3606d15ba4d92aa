import { api, bodyOf } from '../api/client.ts';
import type { HoldRequest } from '../api/types.ts';
import { useSignature } from '../shell/signature.ts';
import type { ActProps } from './act-props.ts';
import { useAct } from './use-act.ts';

type Opened = {
  readonly hold: { readonly id: string };
  readonly invoice: { readonly id: string };
};

export function openHold(invoiceId: string, body: HoldRequest) {
  return bodyOf(
    api.POST('/v1/invoices/{invoiceId}/holds', { params: { path: { invoiceId } }, body }),
  );
}

/** Takes a hold back as if it had not been: the relance goes on where it stood. */
export const liftHold = (invoiceId: string, holdId: string, by: string) =>
  bodyOf(
    api.POST('/v1/invoices/{invoiceId}/holds/{holdId}/release', {
      params: { path: { invoiceId, holdId } },
      body: { outcome: 'resumed', by },
    }),
  );

/** Opens a hold on an invoice, signed; it can be taken back. */
export function useHold({ invoice, close }: ActProps) {
  const by = useSignature().trim();
  const act = useAct<Opened>(close);
  const hold = (request: HoldRequest, said: string) =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () => openHold(invoice.id, { ...request, by }),
      change: { status: 'on-hold' },
      said: () => said,
      undo: ({ hold: { id } }) => liftHold(invoice.id, id, by),
    });
  return { hold, isBusy: act.isPending, error: act.error };
}
