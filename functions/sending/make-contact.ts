import { claimContact } from '#domain/claim-contact.ts';
import { claimIdOf } from '#domain/contact.ts';
import { completeStep } from '#domain/end-step.ts';
import { dayOf } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import { decideStep, type StepDecision } from '#domain/step-decision.ts';
import type { ReadyContact } from './channel-sender.ts';
import { letterFactsOf } from './letter-facts-of.ts';
import { sendOnce } from './send-once.ts';
import { type Act, factsOf, type StepInHand, type StepServices } from './step-in-hand.ts';

type ContactDecision = Extract<StepDecision, { kind: 'contact' }>;

/** Makes one contact of a step: write and archive it, then let it go once. The last contact completes the step. */
export async function makeContact(
  decision: ContactDecision,
  hand: StepInHand,
  services: StepServices,
): Promise<Act> {
  const ready = await prepare(decision, hand, services);
  const { invoice, creditor, debtor, name, request } = hand;
  const sent = await sendOnce(
    {
      invoice,
      creditor,
      debtor,
      claimId: claimIdOf(name, decision.channel, decision.attempt),
      at: request.enteredAt,
      send: ready.send,
      claimOn: (current) => claimOn(current, decision, hand, ready),
      completed: (change) => completed(change, hand),
    },
    services,
  );
  return sent.kind === 'later'
    ? { kind: 'answer', answer: { kind: 'again', at: sent.until } }
    : sent;
}

function prepare(decision: ContactDecision, hand: StepInHand, { channels }: StepServices) {
  const { invoice, debtor, name, request } = hand;
  const sender = channels[decision.channel];
  if (!sender) throw new Error(`step ${name} has no means for ${decision.channel}`);
  return sender({
    invoice,
    debtor,
    facts: letterFactsOf(invoice, hand, name, dayOf(request.enteredAt)),
    claimId: claimIdOf(name, decision.channel, decision.attempt),
    to: decision.to,
    at: request.enteredAt,
    earlier: invoice.contacts,
  });
}

/**
 * Looks again in the very write that claims: the claim is ours only if the same decision still holds on the invoice
 * that is being written. Otherwise nothing leaves, and the caller decides anew.
 */
function claimOn(
  current: Invoice,
  decision: ContactDecision,
  hand: StepInHand,
  { letter, message }: ReadyContact,
): Invoice | undefined {
  if (!isSame(decision, decideStep(factsOf({ ...hand, invoice: current })))) return undefined;
  const { kind: _contact, ...chosen } = decision;
  const at = hand.request.enteredAt;
  return claimContact(current, { ...chosen, step: hand.name, at, letter, message });
}

const isSame = (held: ContactDecision, now: StepDecision): boolean =>
  now.kind === 'contact' && now.channel === held.channel && now.attempt === held.attempt;

/** The last contact of a step completes it, in the same write. */
function completed(change: InvoiceChange, hand: StepInHand): InvoiceChange {
  const decision = decideStep(factsOf({ ...hand, invoice: change.invoice }));
  if (decision.kind !== 'complete') return change;
  const { name, request } = hand;
  return {
    ...change,
    invoice: completeStep(change.invoice, name, request.enteredAt, decision.inDoubt),
  };
}
