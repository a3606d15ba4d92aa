import { api, bodyOf } from '../api/client.ts';
import { settleSome } from '../api/settle-some.ts';
import type { HoldRequest } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import type { ActProps } from './act-props.ts';
import { holdWords } from './hold-words.ts';
import { useAct } from './use-act.ts';

/** What opening a hold answers. */
export type Opened = {
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

/** Takes several holds back; one that cannot be is told of when the others are. */
export async function liftAll(opened: readonly Opened[], by: string): Promise<void> {
  const results = await settleSome(opened, ({ hold, invoice }) =>
    liftHold(invoice.id, hold.id, by),
  );
  const refused = results.find((one) => one.status === 'rejected');
  if (refused) throw refused.reason;
}

/** Opens a hold on an invoice, signed; it can be taken back. */
export function useHold({ invoice, close }: ActProps) {
  const by = useSignature().trim();
  const act = useAct<Opened>(close);
  const { lifted } = useWords(holdWords);
  const hold = (request: HoldRequest, said: string) =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () => openHold(invoice.id, { ...request, by }),
      change: { status: 'on-hold' },
      said: () => said,
      undo: ({ hold: { id } }) => ({ ask: () => liftHold(invoice.id, id, by), said: lifted }),
    });
  return { hold, act };
}
