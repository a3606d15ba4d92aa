import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Contact } from '#domain/contact.ts';
import { letterCrossedBy } from '#domain/payment-crossing.ts';
import { aContact, aPayment, at } from '../support/invoice.ts';

/** A letter written on Monday 22 June at nine, and sent at once. */
const letter = aContact({ state: 'sent' });
const crossed = (contacts: readonly Contact[], recordedAt: string, paidOn = '2026-06-22') =>
  letterCrossedBy(
    { contacts: [...contacts] },
    aPayment({ recordedAt: at(recordedAt), paidOn: civilDate(paidOn) }),
  );

describe('a payment crosses a letter', () => {
  it('that is on its way: within a quarter of an hour after it was claimed', () => {
    expect(crossed([letter], '2026-06-22T07:15:00Z')).toBe(letter.claimId);
    expect(crossed([letter], '2026-06-22T07:15:01Z')).toBeUndefined();
  });

  it('that nobody knows to have left, however long ago it was claimed', () => {
    expect(crossed([aContact({ state: 'claimed' })], '2026-06-22T12:00:00Z')).toBe(letter.claimId);
  });

  it('written when the money was there, if the bank tells it within three days', () => {
    expect(crossed([letter], '2026-06-25T10:00:00Z', '2026-06-21')).toBe(letter.claimId);
    expect(crossed([letter], '2026-06-26T10:00:00Z', '2026-06-21')).toBeUndefined();
    // Paid the day it was written: because of it, for all we know.
    expect(crossed([letter], '2026-06-25T10:00:00Z', '2026-06-22')).toBeUndefined();
  });

  it('and none that was written after it', () => {
    expect(crossed([letter], '2026-06-22T06:59:59Z')).toBeUndefined();
    expect(crossed([letter], '2026-06-22T07:00:00Z')).toBe(letter.claimId);
  });

  it('and neither a call, nor a reminder before the due date, nor what never left', () => {
    for (const one of [
      aContact({ channel: 'call', state: 'accepted' }),
      aContact({ step: 'reminder', state: 'sent' }),
      aContact({ state: 'failed' }),
    ]) {
      expect(crossed([one], '2026-06-22T07:05:00Z')).toBeUndefined();
    }
  });

  it('the last one, where there were several', () => {
    const before = aContact({ claimId: 'older', claimedAt: at('2026-06-21T07:00:00Z') });

    expect(crossed([before, letter], '2026-06-22T07:05:00Z')).toBe(letter.claimId);
  });
});
