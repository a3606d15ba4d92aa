import type { Contact, ContactState } from './contact.ts';
import { withContact } from './contacts-of-invoice.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import type { Posting, PostingEvent } from './posting.ts';
import { paperOf } from './posting-objection.ts';
import { postedOn, postingsOf } from './postings-of-step.ts';
import { LETTER_RETURNED, NOT_POSTED, NOT_PRESENTED } from './presentation.ts';
import type { ProofDraft } from './proof.ts';

const proofKinds = {
  posted: 'letter-posted',
  'first-presented': 'letter-presented',
  received: 'letter-received',
  refused: 'letter-refused',
  'not-claimed': 'letter-not-claimed',
  returned: 'letter-returned',
} as const satisfies Record<PostingEvent, ProofDraft['kind']>;

export const isRepeat = (invoice: Invoice, { step, event, at }: Posting): boolean =>
  postingsOf(invoice, step).some((known) => known.event === event && known.at === at);

/**
 * Writes down what the post told of a letter. It is a change the workflow must look at: the last delay of the mise en
 * demeure runs from the first presentation. The same posting again changes nothing: `undefined`.
 */
export function recordPosting(invoice: Invoice, posting: Posting): InvoiceChange | undefined {
  const letter = paperOf(invoice, posting.step);
  if (!letter || isRepeat(invoice, posting)) return undefined;
  const known = { ...invoice, postings: [...(invoice.postings ?? []), posting] };
  const posted = withContact(known, letter.claimId, (contact) =>
    carried(contact, posting, stateOf(known, posting)),
  );
  const asked = withQuestion(posted, posting);
  return {
    invoice: unreviewed(asked.invoice),
    proofs: [proofOf(letter, posting), ...asked.proofs],
  };
}

/** The letter came back and was never at the door: the address is to blame. */
export const isLost = (invoice: Invoice, { step, event }: Posting): boolean =>
  event === 'returned' && postedOn(invoice, step).presentedOn === undefined;

/** Refused or not claimed, a letter counts as sent; only one that was lost has failed. */
function stateOf(invoice: Invoice, posting: Posting): ContactState {
  if (isLost(invoice, posting)) return 'failed';
  const events = postingsOf(invoice, posting.step).map(({ event }) => event);
  return events.includes('received') ? 'delivered' : 'sent';
}

function carried(contact: Contact, { event, at }: Posting, state: ContactState): Contact {
  const { inDoubt: _resolved, unansweredSince: _answered, ...known } = contact;
  if (state === 'failed') return { ...known, state, failure: 'returned', reason: event, at };
  return { ...known, state, at };
}

function withQuestion(invoice: Invoice, posting: Posting): InvoiceChange {
  const { question, ...rest } = invoice;
  const { step, at, by } = posting;
  if (step !== 'mise-en-demeure') return { invoice, proofs: [] };
  if (isLost(invoice, posting)) {
    const asked: ProofDraft = { kind: 'finance-asked', at, by, step, reason: LETTER_RETURNED };
    return { invoice: { ...invoice, question: LETTER_RETURNED }, proofs: [asked] };
  }
  const isAnswered =
    question === NOT_POSTED ||
    (question === NOT_PRESENTED && postedOn(invoice, step).presentedOn !== undefined);
  return { invoice: isAnswered ? rest : invoice, proofs: [] };
}

function proofOf({ channel, to, claimId, letter }: Contact, posting: Posting): ProofDraft {
  const { step, event, at, by, carrier, trackingNumber } = posting;
  const facts = {
    ...(carrier !== undefined && { carrier }),
    ...(trackingNumber !== undefined && { trackingNumber }),
  };
  return {
    kind: proofKinds[event],
    at,
    by,
    step,
    channel,
    to,
    claimId,
    ...(letter && { letter }),
    ...(Object.keys(facts).length > 0 && { facts }),
  };
}
