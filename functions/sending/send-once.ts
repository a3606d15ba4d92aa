import type { ContactCounts } from '#adapters/contact-counts.ts';
import type { SendResult } from '#adapters/send-result.ts';
import { findContact, withoutContact } from '#domain/contacts-of-invoice.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import { recordContact } from '#domain/record-contact.ts';
import { roomFrom } from '#domain/room-from.ts';
import { notWaiting, throttledUntil, waitingFor } from '#domain/wait-for.ts';
import type { Waiting } from '#domain/waiting.ts';
import type { InvoiceRecords } from '../records/invoice-records.ts';
import type { ReadyContact } from './channel-sender.ts';

export type SendOnceServices = {
  readonly records: InvoiceRecords;
  readonly counts: ContactCounts;
};

/** A contact that is written and archived, and all it takes to let it go once. */
export type Outgoing = {
  readonly invoice: Invoice;
  readonly creditor: Creditor;
  readonly debtor: KnownDebtor;
  readonly claimId: string;
  readonly at: Instant;
  readonly send: ReadyContact['send'];
  /** The invoice with the claim on it, if the decision still holds on the invoice being written. */
  readonly claimOn: (current: Invoice) => Invoice | undefined;
  /** What follows from the outcome in the same write. */
  readonly completed?: (change: InvoiceChange) => InvoiceChange;
};

/** The invoice after the attempt, to decide anew; or the moment before which nothing more is to be tried. */
export type Sent =
  | { readonly kind: 'go-on'; readonly invoice: Invoice }
  | { readonly kind: 'later'; readonly until: Instant };

/**
 * Lets one contact go, at most once, whatever its channel: room under the ceilings is taken, the claim looks again in
 * its own write, the send is asked once, and how it ended is recorded.
 */
export async function sendOnce(outgoing: Outgoing, services: SendOnceServices): Promise<Sent> {
  const full = await services.counts.take(countedOf(outgoing));
  if (full) {
    const until = roomFrom(full, outgoing.at, outgoing);
    return wait({ until, because: full }, outgoing, services.records);
  }
  const { isHeld, invoice } = await claim(outgoing, services.records);
  // Room taken for a claim that was lost stays taken: whoever holds it instead may count on the same room.
  if (!isHeld) return { kind: 'go-on', invoice };
  const result = await outgoing.send();
  return record(result, { ...outgoing, invoice }, services);
}

const countedOf = ({ invoice, creditor, debtor, claimId, at }: Outgoing) => ({
  creditorId: creditor.id,
  debtorId: debtor.id,
  name: `${invoice.id}.${claimId}`,
  at,
  ceilings: creditor.ceilings ?? {},
});

async function claim({ invoice: known, claimOn }: Outgoing, records: InvoiceRecords) {
  let isHeld = false;
  const invoice = await records.change(
    known.id,
    (current) => {
      const claimed = claimOn(current);
      isHeld = claimed !== undefined;
      return claimed && { invoice: claimed, proofs: [] };
    },
    known,
  );
  return { isHeld, invoice };
}

async function record(
  result: SendResult,
  outgoing: Outgoing,
  { records, counts }: SendOnceServices,
): Promise<Sent> {
  const { invoice, claimId, at } = outgoing;
  switch (result.kind) {
    case 'unanswered':
      // The claim stays; the next decision makes the other contacts first, then waits for the provider's word.
      return { kind: 'go-on', invoice };
    case 'throttled': {
      // Before the claim is released: afterwards the room may be somebody else's.
      await counts.giveBack(countedOf(outgoing));
      const until = throttledUntil(invoice, claimId, at);
      return wait({ until, because: 'throttled' }, outgoing, records);
    }
    case 'accepted':
    case 'refused':
      return { kind: 'go-on', invoice: await end(result, outgoing, records) };
  }
}

const end = (
  result: Extract<SendResult, { kind: 'accepted' | 'refused' }>,
  { invoice, claimId, at, completed }: Outgoing,
  records: InvoiceRecords,
): Promise<Invoice> =>
  records.change(
    invoice.id,
    (current) => {
      const contact = findContact(current, claimId);
      const change = contact && recordContact(notWaiting(current, claimId), contact, result, at);
      return change && (completed?.(change) ?? change);
    },
    invoice,
  );

/** Nothing left: the claim, if there is one, is given back, and the invoice says what is waited for. */
async function wait(
  { until, because }: Pick<Waiting, 'until' | 'because'>,
  { invoice, claimId }: Outgoing,
  records: InvoiceRecords,
): Promise<Sent> {
  await records.change(
    invoice.id,
    (current) => ({
      invoice: waitingFor(withoutContact(current, claimId), { claimId, until, because }),
      proofs: [],
    }),
    invoice,
  );
  return { kind: 'later', until };
}
