import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf } from '#domain/instant.ts';
import { notWaiting, throttledUntil, waitingFor } from '#domain/wait-for.ts';
import { anInvoice, at } from '../support/invoice.ts';

const now = at('2026-06-22T07:00:00Z');
const claimId = 'first-letter_email_1';

/** Seconds of the wait after so many refusals before. */
function secondsAfter(times: number, invoice = anInvoice()): number {
  const until = at('2026-06-22T07:00:30Z');
  const waiting = times > 0 ? { claimId, until, because: 'throttled' as const, times } : undefined;
  const before = waiting ? { ...invoice, waiting } : invoice;
  return (epochOf(throttledUntil(before, claimId, now)) - epochOf(now)) / 1000;
}

describe('throttledUntil', () => {
  it('waits twice as long after each refusal, never more than a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.nat(40), (times) => {
        const longest = Math.min(900, 30 * 2 ** times);
        const seconds = secondsAfter(times);
        expect(seconds).toBeGreaterThanOrEqual(longest / 2);
        expect(seconds).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('spreads what was refused together, and says the same each time it is asked', () => {
    const ids = Array.from({ length: 200 }, (_, index) => anInvoice({ version: index }));
    const waits = ids.map((invoice, index) =>
      secondsAfter(5, { ...invoice, id: `inv_${index}` as typeof invoice.id }),
    );

    expect(new Set(waits).size).toBeGreaterThan(100);
    expect(secondsAfter(5)).toBe(secondsAfter(5));
  });

  it('spreads by a hash that every machine computes alike', () => {
    // FNV-1a of "inv_abcdefghijklmnopqrstuvwxyz first-letter_email_1 5", computed apart from the product.
    expect(secondsAfter(5)).toBe(865);
  });

  it('begins anew with another contact', () => {
    const waiting = { claimId: 'reminder_email_1', until: now, because: 'throttled', times: 9 };
    const invoice = anInvoice({ waiting: { ...waiting, because: 'throttled' } });

    expect(epochOf(throttledUntil(invoice, claimId, now)) - epochOf(now)).toBeLessThanOrEqual(
      30_000,
    );
  });
});

describe('an invoice whose contact waits', () => {
  it('counts how often, and forgets it once the contact has left', () => {
    const wait = { claimId, until: now, because: 'debtor-day' } as const;
    const twice = waitingFor(waitingFor(anInvoice(), wait), wait);

    expect(twice.waiting).toEqual({ ...wait, times: 2 });
    expect(notWaiting(twice, 'another').waiting).toBeDefined();
    expect(notWaiting(twice, claimId).waiting).toBeUndefined();
    expect(notWaiting(anInvoice(), claimId)).toEqual(anInvoice());
  });
});
