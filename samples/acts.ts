import { Temporal } from 'temporal-polyfill';
import { euros } from './euros.ts';

/** Something a person or a bank did about an invoice: one call of the API below the invoice's own path. */
export type Act = {
  readonly at: string;
  readonly kind: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/** A moment in Paris, such as `2026-11-16 10:20`, as an instant. */
export function inParis(moment: string): string {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(moment).toZonedDateTime('Europe/Paris');
  return new Date(epochMilliseconds).toISOString();
}

const act =
  (kind: string, path: string) =>
  (moment: string, body: Act['body']): Act => ({
    at: inParis(moment),
    kind,
    path,
    body,
  });

const dayOf = (moment: string): string => moment.slice(0, 10);

/** A transfer that arrived that day, as the bank's statement names it. */
export const payment = (moment: string, amount: number, eventId: string): Act =>
  act('payment', 'payments')(moment, {
    amount: euros(amount),
    paidOn: dayOf(moment),
    method: 'virement',
    reference: eventId.toUpperCase(),
    eventId,
  });

/** The bank took the money back. */
export const reversal = (moment: string, eventId: string, reason: string): Act =>
  act('reversal', `payments/${eventId}/reversal`)(moment, { reason, reversedOn: dayOf(moment) });

export const creditNote = (moment: string, number: string, amount: number): Act =>
  act('credit-note', 'credit-notes')(moment, {
    number,
    issuedOn: dayOf(moment),
    amount: euros(amount),
  });

const hold = (kind: string) => (moment: string, facts: Act['body']) =>
  act(kind, 'holds')(moment, { kind, ...facts });
export const dispute = hold('dispute');
export const promise = hold('promise');
export const plan = hold('plan');
export const pause = hold('pause');

/** What the post told of the registered letter. */
export const posting = (
  moment: string,
  event: 'posted' | 'first-presented' | 'received',
  trackingNumber: string,
): Act =>
  act('posting', 'postings')(moment, {
    step: 'mise-en-demeure',
    event,
    at: inParis(moment),
    trackingNumber,
  });

export const cancellation = act('cancellation', 'cancellation');
