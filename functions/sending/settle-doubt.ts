import { findContact, withFate } from '#domain/contacts-of-invoice.ts';
import { dayOf } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import { recordContact } from '#domain/record-contact.ts';
import { decideStep, type StepDecision } from '#domain/step-decision.ts';
import { awaitEvent } from '#domain/unanswered-claim.ts';
import { factsOf, type StepInHand, type StepServices } from './step-in-hand.ts';

type DoubtDecision = Extract<StepDecision, { kind: 'await-event' | 'rearm' | 'doubt' }>;

/**
 * Settles a claim nobody answered: the grace period begins; after it, what the provider has no trace of is given one
 * more attempt; anything else becomes a person's question, and the calendar goes on without a second send.
 */
export async function settleDoubt(
  decision: DoubtDecision,
  hand: StepInHand,
  { records, tasks }: StepServices,
): Promise<Invoice> {
  const task = taskFor(decision, hand);
  if (task?.kind === 'open') await tasks.open(task.task);
  if (task?.kind === 'close') await tasks.close(task.end);
  return records.change(
    hand.invoice.id,
    (invoice) => {
      const isStill = decideStep(factsOf({ ...hand, invoice })).kind === decision.kind;
      return isStill ? settled(decision, invoice, hand) : undefined;
    },
    hand.invoice,
  );
}

/** A doubt is a person's; the task of a letter that is tried once more must not be done twice. */
function taskFor(
  { kind, contact }: DoubtDecision,
  { invoice, creditor, name, request }: StepInHand,
) {
  const { claimId, to } = contact;
  const [creditorId, at] = [creditor.id, request.enteredAt];
  const id = `${invoice.id}.${claimId}`;
  if (kind === 'rearm') {
    return { kind: 'close', end: { creditorId, id, doneAt: at, doneBy: 'relance' } } as const;
  }
  if (kind === 'await-event') return undefined;
  const task = {
    id: `${id}.doubt`,
    kind: 'doubt',
    creditorId,
    invoiceId: invoice.id,
    step: name,
    dueOn: dayOf(at),
    createdAt: at,
    to,
    note: 'unanswered',
  } as const;
  return { kind: 'open', task } as const;
}

function settled(
  { kind, contact: { claimId } }: DoubtDecision,
  invoice: Invoice,
  { request: { enteredAt: at } }: StepInHand,
): InvoiceChange | undefined {
  const contact = findContact(invoice, claimId);
  if (!contact) return undefined;
  if (kind === 'await-event') {
    return { invoice: withFate(invoice, claimId, () => awaitEvent(at)), proofs: [] };
  }
  return recordContact(invoice, contact, { kind: kind === 'doubt' ? 'in-doubt' : 'rearmed' }, at);
}
