import { completeStep, skipStep } from '#domain/end-step.ts';
import type { Invoice } from '#domain/invoice.ts';
import { mustLookBefore } from '#domain/look-before.ts';
import { decideStep, type StepDecision } from '#domain/step-decision.ts';
import type { InvoiceRecords } from '../records/invoice-records.ts';
import { readParties } from '../records/read-parties.ts';
import type { LetterStep } from './letter-facts-of.ts';
import { makeContact } from './make-contact.ts';
import { settleDoubt } from './settle-doubt.ts';
import {
  type Act,
  factsOf,
  type StepAnswer,
  type StepInHand,
  type StepRequest,
  type StepServices,
} from './step-in-hand.ts';

/**
 * Takes one step of an invoice, contact by contact: decide on fresh facts, act, record, decide again. It may be
 * called any number of times for the same step; what was done is not done again.
 */
export function takeStep(name: LetterStep, services: StepServices) {
  return async (request: StepRequest): Promise<StepAnswer> => {
    let invoice = await services.records.read(request.invoiceId);
    const parties = await readParties(services.parties, invoice);
    // A visit before this one may have been cut short behind its last write; what this one writes, it copies itself.
    if (invoice.steps[name] !== undefined) await services.records.mend(invoice);
    for (;;) {
      const hand = { ...parties, invoice, name, request };
      const decision = decideStep(factsOf(hand));
      const act = await perform(decision, hand, services);
      if (act.kind === 'answer') return act.answer;
      invoice = act.invoice;
    }
  };
}

async function perform(
  decision: StepDecision,
  hand: StepInHand,
  services: StepServices,
): Promise<Act> {
  switch (decision.kind) {
    case 'look-again':
    case 'ask-finance':
      return { kind: 'answer', answer: decision };
    case 'wait':
      return { kind: 'answer', answer: { kind: 'again', at: decision.until } };
    case 'already-done':
      return { kind: 'answer', answer: outcomeOf(hand) };
    case 'skip':
    case 'complete':
      return { kind: 'go-on', invoice: await end(decision, hand, services.records) };
    case 'contact':
      return makeContact(decision, hand, services);
    case 'await-event':
    case 'rearm':
    case 'doubt':
      return { kind: 'go-on', invoice: await settleDoubt(decision, hand, services) };
  }
}

type Ending = Extract<StepDecision, { kind: 'skip' | 'complete' }>;

/** Ends the step, if it is still to be ended so: a payment that came in between is seen by the next decision. */
const end = (decision: Ending, hand: StepInHand, records: InvoiceRecords): Promise<Invoice> =>
  records.change(
    hand.invoice.id,
    (invoice) => {
      if (decideStep(factsOf({ ...hand, invoice })).kind !== decision.kind) return undefined;
      const at = hand.request.enteredAt;
      if (decision.kind === 'skip') {
        return skipStep(invoice, hand.name, { reason: decision.reason, at, by: 'relance' });
      }
      return { invoice: completeStep(invoice, hand.name, at, decision.inDoubt), proofs: [] };
    },
    hand.invoice,
  );

function outcomeOf(hand: StepInHand): StepAnswer {
  const { following } = factsOf(hand);
  const nextAt = following.scheduledAt;
  const { steps } = hand.invoice;
  // This step was opened again after others: the review knows where to go on, without entering them again.
  if (steps[following.step] !== undefined) return { kind: 'look-again' };
  const { enteredAt: now } = hand.request;
  if (mustLookBefore(nextAt, { ...hand, now })) return { kind: 'look-again' };
  const outcome = steps[hand.name];
  if (outcome?.kind === 'skipped') return { kind: 'skipped', reason: outcome.reason, nextAt };
  return { kind: outcome?.kind ?? 'done', nextAt };
}
