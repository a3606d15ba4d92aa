import { findContact } from '#domain/contacts-of-invoice.ts';
import { dayOf } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { recordContact } from '#domain/record-contact.ts';
import { decideStep, type StepDecision } from '#domain/step-decision.ts';
import { factsOf, type StepInHand, type StepServices } from './step-in-hand.ts';

type DoubtDecision = Extract<StepDecision, { kind: 'rearm' | 'doubt' }>;

/**
 * Settles a claim nobody answered within the grace period: a mail the provider has no trace of is given one more
 * attempt; anything else becomes a person's question, and the calendar goes on without a second send.
 */
export async function settleDoubt(
  decision: DoubtDecision,
  hand: StepInHand,
  { records, tasks }: StepServices,
): Promise<Invoice> {
  const at = hand.request.enteredAt;
  const { claimId } = decision.contact;
  if (decision.kind === 'doubt') {
    await tasks.open({
      id: `${hand.invoice.id}.${claimId}.doubt`,
      kind: 'doubt',
      creditorId: hand.creditor.id,
      invoiceId: hand.invoice.id,
      step: hand.name,
      dueOn: dayOf(at),
      createdAt: at,
      to: decision.contact.to,
      note: 'unanswered',
    });
  }
  return records.change(
    hand.invoice.id,
    (invoice) => {
      const contact = findContact(invoice, claimId);
      const isStill = decideStep(factsOf({ ...hand, invoice })).kind === decision.kind;
      if (!contact || !isStill) return undefined;
      const kind = decision.kind === 'doubt' ? 'in-doubt' : 'rearmed';
      return recordContact(invoice, contact, { kind }, at);
    },
    hand.invoice,
  );
}
