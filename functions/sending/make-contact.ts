import type { SendResult } from '#adapters/send-result.ts';
import { claimContact } from '#domain/claim-contact.ts';
import { claimIdOf } from '#domain/contact.ts';
import { findContact, withoutContact } from '#domain/contacts-of-invoice.ts';
import { completeStep } from '#domain/end-step.ts';
import { addSeconds, dayOf } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import { recordContact } from '#domain/record-contact.ts';
import { decideStep, type StepDecision } from '#domain/step-decision.ts';
import type { InvoiceRecords } from '../records/invoice-records.ts';
import type { ReadyContact } from './channel-sender.ts';
import { letterFactsOf } from './letter-facts-of.ts';
import { type Act, factsOf, type StepInHand, type StepServices } from './step-in-hand.ts';

type ContactDecision = Extract<StepDecision, { kind: 'contact' }>;

/** Seconds before a service that had no room is asked again. */
const THROTTLE_SECONDS = 300;

/** Makes one contact: write and archive it, claim it, send it once, record how it ended. */
export async function makeContact(
  decision: ContactDecision,
  hand: StepInHand,
  services: StepServices,
): Promise<Act> {
  const ready = await prepare(decision, hand, services);
  const claimed = await claim(decision, hand, ready, services.records);
  if (claimed.kind === 'lost') return { kind: 'go-on', invoice: claimed.invoice };
  const result = await ready.send();
  return record(result, decision, { ...hand, invoice: claimed.invoice }, services.records);
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

type Claimed = { readonly kind: 'held' | 'lost'; readonly invoice: Invoice };

/**
 * Looks again and claims in one write: the claim is ours only if the same decision still holds on the invoice that
 * is being written. Otherwise nothing leaves, and the caller decides anew.
 */
async function claim(
  decision: ContactDecision,
  hand: StepInHand,
  { letter, message }: ReadyContact,
  records: InvoiceRecords,
): Promise<Claimed> {
  let isHeld = false;
  const invoice = await records.change(
    hand.invoice.id,
    (current) => {
      isHeld = isSame(decision, decideStep(factsOf({ ...hand, invoice: current })));
      if (!isHeld) return undefined;
      const { kind: _contact, ...chosen } = decision;
      const at = hand.request.enteredAt;
      const claim = { ...chosen, step: hand.name, at, letter, message };
      return { invoice: claimContact(current, claim), proofs: [] };
    },
    hand.invoice,
  );
  return { kind: isHeld ? 'held' : 'lost', invoice };
}

const isSame = (held: ContactDecision, now: StepDecision): boolean =>
  now.kind === 'contact' && now.channel === held.channel && now.attempt === held.attempt;

async function record(
  result: SendResult,
  { channel, attempt }: ContactDecision,
  hand: StepInHand,
  records: InvoiceRecords,
): Promise<Act> {
  const { invoice, name, request } = hand;
  const claimId = claimIdOf(name, channel, attempt);
  const at = request.enteredAt;

  switch (result.kind) {
    case 'unanswered':
      // The claim stays; the next decision makes the other contacts first, then waits for the provider's word.
      return { kind: 'go-on', invoice };
    case 'throttled':
      await records.change(
        invoice.id,
        (current) => ({ invoice: withoutContact(current, claimId), proofs: [] }),
        invoice,
      );
      return again(addSeconds(at, THROTTLE_SECONDS));
    case 'accepted':
    case 'refused': {
      const recorded = await records.change(
        invoice.id,
        (current) => {
          const contact = findContact(current, claimId);
          return contact && completed(recordContact(current, contact, result, at), hand);
        },
        invoice,
      );
      return { kind: 'go-on', invoice: recorded };
    }
  }
}

/** The last contact of a step completes it, in the same write. */
function completed(change: InvoiceChange | undefined, hand: StepInHand): InvoiceChange | undefined {
  if (!change) return undefined;
  const decision = decideStep(factsOf({ ...hand, invoice: change.invoice }));
  if (decision.kind !== 'complete') return change;
  const { name, request } = hand;
  return {
    ...change,
    invoice: completeStep(change.invoice, name, request.enteredAt, decision.inDoubt),
  };
}

const again = (at: ReturnType<typeof addSeconds>): Act => ({
  kind: 'answer',
  answer: { kind: 'again', at },
});
