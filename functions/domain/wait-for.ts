import { addSeconds, type Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { Waiting } from './waiting.ts';

/** Seconds a service that had no room is left alone at first, and at most. */
const FIRST_SECONDS = 30;
const MOST_SECONDS = 900;

type Wait = Pick<Waiting, 'claimId' | 'until' | 'because'>;

/** The invoice with its contact waiting. */
export const waitingFor = (invoice: Invoice, wait: Wait): Invoice => ({
  ...invoice,
  waiting: { ...wait, times: timesOf(invoice, wait.claimId) + 1 },
});

const timesOf = ({ waiting }: Invoice, claimId: string): number =>
  waiting?.claimId === claimId ? waiting.times : 0;

/** The invoice once that contact has left, or its service has said no. */
export function notWaiting(invoice: Invoice, claimId: string): Invoice {
  if (invoice.waiting?.claimId !== claimId) return invoice;
  const { waiting: _over, ...rest } = invoice;
  return rest;
}

/**
 * When a service that had no room is asked again: twice as long after each refusal, up to a quarter of an hour. Half of
 * it is spread by the names of invoice and claim, so that what was refused together does not come back together.
 */
export function throttledUntil(invoice: Invoice, claimId: string, now: Instant): Instant {
  const times = timesOf(invoice, claimId);
  const longest = Math.min(MOST_SECONDS, FIRST_SECONDS * 2 ** times);
  const share = shareOf(`${invoice.id} ${claimId} ${times}`);
  return addSeconds(now, Math.ceil(longest / 2 + (longest / 2) * share));
}

/** A number from 0 up to 1 that depends on the text alone (FNV-1a, 32 bits). */
function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}
