import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/civil-date.ts';
import { cents } from '#domain/money.ts';
import { type OpenInvoice, shareOut } from '#domain/payment-across-invoices.ts';

const open = (id: string, partial: Partial<OpenInvoice> = {}): OpenInvoice => ({
  id,
  issuedOn: civilDate('2026-01-10'),
  dueOn: civilDate('2026-02-10'),
  owed: cents(10_000),
  ratePercent: '12.15',
  ...partial,
});

const on = civilDate('2026-03-15');

const share = (amount: number, invoices: readonly OpenInvoice[], chosen?: readonly string[]) =>
  shareOut({ amount: cents(amount), on, chosen }, invoices);

const paid = (...facts: Parameters<typeof share>) =>
  share(...facts).shares.map(({ id, amount }) => `${id}:${amount}`);

describe('shareOut (C. civ. 1342-10)', () => {
  it('pays first what the debtor chose, in the order named', () => {
    const invoices = [open('a'), open('b'), open('c', { dueOn: civilDate('2026-12-31') })];
    expect(paid(15_000, invoices, ['c', 'b'])).toEqual(['c:10000', 'b:5000']);
  });

  it('then debts fallen due, that day included, before those to come', () => {
    const invoices = [
      open('later', { dueOn: civilDate('2026-03-16') }),
      open('today', { dueOn: on }),
    ];
    expect(paid(15_000, invoices)).toEqual(['today:10000', 'later:5000']);
    expect(paid(15_000, invoices.toReversed())).toEqual(['today:10000', 'later:5000']);
  });

  it('then the one the debtor most wants gone: a security, then the dearest rate', () => {
    const invoices = [
      open('plain', { issuedOn: civilDate('2025-01-01') }),
      open('dear', { ratePercent: '15' }),
      open('secured', { isSecured: true }),
    ];
    expect(paid(25_000, invoices)).toEqual(['secured:10000', 'dear:10000', 'plain:5000']);
  });

  it.each([
    ['fallen due that day', '2026-03-15'],
    ['not due yet', '2026-03-16'],
  ])('ranks debts %s by their rate, in whatever order they come', (_, day) => {
    const dueOn = civilDate(day);
    const invoices = [open('plain', { dueOn }), open('dear', { dueOn, ratePercent: '15' })];
    expect(paid(15_000, invoices)).toEqual(['dear:10000', 'plain:5000']);
    expect(paid(15_000, invoices.toReversed())).toEqual(['dear:10000', 'plain:5000']);
  });

  it('then the oldest', () => {
    const invoices = [
      open('new', { issuedOn: civilDate('2026-01-20') }),
      open('old', { issuedOn: civilDate('2026-01-05') }),
    ];
    expect(paid(15_000, invoices)).toEqual(['old:10000', 'new:5000']);
  });

  it('then all in proportion, without losing a cent', () => {
    const invoices = [
      open('a', { owed: cents(100) }),
      open('b', { owed: cents(100) }),
      open('c', { owed: cents(100) }),
    ];
    expect(paid(100, invoices)).toEqual(['a:33', 'b:33', 'c:34']);
  });

  it('names no invoice that got nothing, and gives the rest back', () => {
    expect(share(25_000, [open('a'), open('paid', { owed: cents(0) })])).toEqual({
      shares: [{ id: 'a', amount: 10_000 }],
      rest: 15_000,
    });
    expect(share(0, [open('a')])).toEqual({ shares: [], rest: 0 });
    expect(share(100, [])).toEqual({ shares: [], rest: 100 });
  });

  it('gives no cent twice, none to an invoice beyond what it owes, and none away', () => {
    const anyInvoice = fc.record({
      issuedOn: fc
        .integer({ min: 0, max: 3 })
        .map((days) => addDays(civilDate('2026-01-10'), days)),
      dueOn: fc.integer({ min: 0, max: 90 }).map((days) => addDays(civilDate('2026-02-10'), days)),
      owed: fc.integer({ min: 0, max: 1000 }).map(cents),
      ratePercent: fc.constantFrom('12.15', '15'),
    });
    fc.assert(
      fc.property(fc.array(anyInvoice, { maxLength: 8 }), fc.nat(5000), (facts, amount) => {
        const invoices = facts.map((invoice, index) => ({ ...invoice, id: String(index) }));
        const { shares, rest } = share(amount, invoices);
        const owed = invoices.reduce((total, invoice) => total + invoice.owed, 0);

        expect(shares.reduce((total, part) => total + part.amount, 0) + rest).toBe(amount);
        expect(rest).toBe(Math.max(0, amount - owed));
        expect(new Set(shares.map(({ id }) => id)).size).toBe(shares.length);
        for (const { id, amount: part } of shares) {
          expect(part).toBeLessThanOrEqual(invoices[Number(id)]?.owed ?? 0);
          expect(part).toBeGreaterThan(0);
        }
      }),
    );
  });
});
