import type { KnownDebtor } from './debtor.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import { type ProviderEvent, recordProviderEvent } from './record-provider-event.ts';
import { reopenStep } from './reopen-step.ts';

/** Whether what was told may move a step to another channel: then `hear` must know the debtor. */
export const mayReopen = (events: readonly ProviderEvent[]): boolean =>
  events.some(({ isPermanent }) => isPermanent);

/** All that a provider told of one invoice, as one change; `undefined` when nothing of it is new. */
export function hear(
  invoice: Invoice,
  events: readonly ProviderEvent[],
  debtor: KnownDebtor | undefined,
): InvoiceChange | undefined {
  let heard: InvoiceChange | undefined;
  for (const event of events) {
    const next = recordProviderEvent(heard?.invoice ?? invoice, event);
    if (!next) continue;
    const { claimId, at } = event;
    const after = event.isPermanent && debtor ? reopenStep(next, { claimId, debtor, at }) : next;
    heard = { invoice: after.invoice, proofs: [...(heard?.proofs ?? []), ...after.proofs] };
  }
  return heard;
}
