import type { Call } from './call.ts';
import type { Hold } from './hold.ts';
import { holdOfCall } from './hold-of-call.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { dayOf } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import type { ProofDraft } from './proof.ts';
import { replaceHold } from './replace-hold.ts';

/** What a call would change cannot be changed as the invoice stands. */
export type CallConflict = { readonly kind: 'conflict'; readonly reason: string };

export const isRepeatedCall = (
  { calls = [] }: Pick<Invoice, 'calls'>,
  { calledAt, outcome }: Pick<Call, 'calledAt' | 'outcome'>,
): boolean => calls.some((known) => known.calledAt === calledAt && known.outcome === outcome);

/** The open call tasks of an invoice, by the claims they stand for: any call about the invoice answers them. */
export function unansweredCalls({ contacts, calls = [] }: Pick<Invoice, 'contacts' | 'calls'>) {
  const answered = new Set(calls.flatMap(({ answers }) => answers));
  return contacts.filter(
    ({ channel, state, claimId }) =>
      channel === 'call' && state !== 'failed' && !answered.has(claimId),
  );
}

/**
 * Notes a call with its proof, and does what its outcome means: a promise or a dispute holds the invoice, an
 * announced payment or approval pauses it shortly. The same call again changes nothing: `undefined`.
 */
export function recordCall(
  invoice: Invoice,
  call: Call,
  zone: HolidayZone,
): InvoiceChange | CallConflict | undefined {
  if (isRepeatedCall(invoice, call)) return undefined;
  const wanted = holdOfCall(call, `h${invoice.proofs.sequence + 1}`, zone);
  const hold = wanted && !isCovered(invoice, wanted) ? wanted : undefined;
  if (!hold) return noted(invoice, call);
  const conflict = conflictWith(invoice, hold);
  if (conflict) return conflict;
  const { invoice: after, proofs } = noted(invoice, { ...call, holdId: hold.id });
  const held = replaceHold(after, hold);
  return { invoice: held.invoice, proofs: [...proofs, ...held.proofs] };
}

const noted = (invoice: Invoice, call: Call): InvoiceChange => ({
  invoice: { ...invoice, calls: [...(invoice.calls ?? []), call] },
  proofs: [proofOf(call)],
});

/** Nothing leaves already, or the pause was over before the call was noted: there is nothing to hold. */
function isCovered({ hold, status }: Invoice, wanted: Hold): boolean {
  if (wanted.kind !== 'pause') return hold?.kind === 'dispute' && wanted.kind === 'dispute';
  const isOver = wanted.until < dayOf(wanted.openedAt);
  return isOver || hold !== undefined || status !== 'followed';
}

const GIVING_WAY: ReadonlySet<Hold['kind']> = new Set(['promise', 'pause']);

/** A promise or a pause gives way to the debtor's later word; a plan, a dispute, an insolvency are a person's to end. */
function conflictWith({ hold, status }: Invoice, wanted: Hold): CallConflict | undefined {
  if (hold && !GIVING_WAY.has(hold.kind)) {
    const reason = `a ${hold.kind} holds this invoice: release hold ${hold.id} before a ${wanted.kind} is noted`;
    return { kind: 'conflict', reason };
  }
  return status === 'followed' || status === 'on-hold'
    ? undefined
    : { kind: 'conflict', reason: `this invoice is ${status}: a ${wanted.kind} cannot hold it` };
}

function proofOf(call: Call): ProofDraft {
  const { calledAt, by, outcome, contact, to, step, promisedOn, amount, note } = call;
  const facts = {
    ...(contact !== undefined && { contact }),
    ...(promisedOn !== undefined && { promisedOn }),
    ...(amount !== undefined && { amount }),
    ...(note !== undefined && { note }),
  };
  return {
    kind: 'call-recorded',
    at: calledAt,
    by,
    channel: 'call',
    reason: outcome,
    ...(to !== undefined && { to }),
    ...(step !== undefined && { step }),
    ...(Object.keys(facts).length > 0 && { facts }),
  };
}
