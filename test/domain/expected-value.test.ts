import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '#domain/call.ts';
import { expectedValue } from '#domain/expected-value.ts';
import { cents } from '#domain/money.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';

const now = at('2026-07-03T08:00:00Z');
const called = (outcome: Call['outcome']): Call => ({
  id: 'c1',
  calledAt: now,
  recordedAt: now,
  by: 'x',
  answers: [],
  outcome,
});
const worth = (over: Parameters<typeof anInvoice>[0] = {}, daysLate = 15) =>
  expectedValue(anInvoice(over, { total: cents(1_000_000) }), daysLate, now);

describe('the expected value of a call', () => {
  it('is the balance by the chance that a call brings the payment forward', () => {
    expect([5, 15, 30, 60, 120, -3].map((late) => worth({}, late))).toEqual([
      750_000, 650_000, 500_000, 350_000, 200_000, 300_000,
    ]);
  });

  it('is worn by what the debtor got this week, and by calls in vain since somebody answered', () => {
    const mail = aContact({ state: 'sent', claimedAt: at('2026-06-29T07:00:00Z') });
    const before = aContact({ state: 'sent', claimedAt: at('2026-06-20T07:00:00Z') });

    expect(worth({ contacts: [mail, before] })).toBe(500_000);
    expect(worth({ calls: [called('voicemail'), called('unreachable')] })).toBe(450_000);
    expect(worth({ calls: [called('voicemail'), called('reached')] })).toBe(650_000);
  });

  it('is worn by letters that left within a week, not by calls nor by what failed', () => {
    const contact = (over: Parameters<typeof aContact>[0]) =>
      worth({
        contacts: [aContact({ state: 'sent', claimedAt: at('2026-06-29T07:00:00Z'), ...over })],
      });

    expect(contact({})).toBe(500_000);
    expect(contact({ channel: 'call' })).toBe(650_000);
    expect(contact({ state: 'failed' })).toBe(650_000);
    // 3 July less seven days.
    expect(contact({ claimedAt: at('2026-06-27T07:00:00Z') })).toBe(500_000);
    expect(contact({ claimedAt: at('2026-06-26T07:00:00Z') })).toBe(650_000);
  });

  it('is lowered by a wrong number as by an answering machine', () => {
    expect(worth({ calls: [called('wrong-number')] })).toBe(550_000);
  });

  it('is never less than nothing, nor more than what is owed', () => {
    const many = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(many, many, fc.integer({ min: -30, max: 400 }), (mails, calls, daysLate) => {
        const contacts = Array.from({ length: mails }, () => aContact({ claimedAt: now }));
        const made = Array.from({ length: calls }, () => called('voicemail'));

        const value = worth({ contacts, calls: made }, daysLate);

        expect(value >= 0 && value <= 1_000_000).toBe(true);
      }),
    );
  });
});
