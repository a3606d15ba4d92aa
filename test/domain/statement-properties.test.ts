import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/civil-date.ts';
import type { ClaimInput } from '#domain/claim-input.ts';
import { cents } from '#domain/money.ts';
import { stateClaim } from '#domain/statement.ts';

const dueOn = civilDate('2024-11-15');

const anyReceipt = fc.record({
  on: fc.integer({ min: -30, max: 500 }).map((days) => addDays(dueOn, days)),
  amount: fc.integer({ min: 1, max: 80_000 }).map(cents),
  kind: fc.constantFrom('payment' as const, 'credit-note' as const, 'reversal' as const),
});

const anyClaim: fc.Arbitrary<ClaimInput> = fc.record({
  debtorKind: fc.constantFrom('company' as const, 'public' as const, 'consumer' as const),
  total: fc.integer({ min: 1, max: 200_000 }).map(cents),
  dueOn: fc.constant(dueOn),
  alreadyPaid: fc.constantFrom(cents(0), cents(5000)),
  receipts: fc.array(anyReceipt, { maxLength: 6 }),
  asOf: fc.integer({ min: -30, max: 550 }).map((days) => addDays(dueOn, days)),
  imputation: fc.constantFrom('interest-first' as const, 'principal-first' as const),
  miseEnDemeurePresentedOn: fc.constantFrom(undefined, addDays(dueOn, 35)),
  costs: fc.constantFrom([], [{ on: addDays(dueOn, 60), amount: cents(12_345) }]),
});

const state = (input: ClaimInput) => {
  const result = stateClaim(input);
  if (result.kind !== 'stated') throw new Error(result.kind);
  return result;
};

const add = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('every statement of a claim', () => {
  it('adds up to the cent', () => {
    fc.assert(
      fc.property(anyClaim, (input) => {
        const { principal, penalties, indemnity, costs, total, received } = state(input).statement;
        const paid = received.filter(({ kind }) => kind !== 'credit-note');
        const covered = paid.map(
          ({ allocatedTo }) => allocatedTo.interest + allocatedTo.indemnity + allocatedTo.costs,
        );

        expect(penalties.total).toBe(add(penalties.segments.map(({ amount }) => amount)));
        expect(total).toBe(principal + penalties.total + indemnity + costs - add(covered));
        for (const { amount, allocatedTo } of received) {
          expect(add(Object.values(allocatedTo))).toBe(amount);
        }
      }),
    );
  });

  it('accounts for every cent of the principal', () => {
    fc.assert(
      fc.property(anyClaim, (input) => {
        const { principal, received } = state(input).statement;
        const paid = add(received.map(({ allocatedTo }) => allocatedTo.principal));
        expect(principal).toBe(Math.max(0, input.total - (input.alreadyPaid ?? 0)) - paid);
      }),
    );
  });

  it('holds no negative amount', () => {
    fc.assert(
      fc.property(anyClaim, (input) => {
        const { statement, dailyPenalty } = state(input);
        const { principal, penalties, indemnity, costs, total, excess } = statement;
        const amounts = [principal, indemnity, costs, total, excess, dailyPenalty];
        expect(Math.min(...amounts, ...penalties.segments.map(({ amount }) => amount), 0)).toBe(0);
      }),
    );
  });

  it('does not depend on the order of its receipts', () => {
    fc.assert(
      fc.property(anyClaim, (input) => {
        const reversed = { ...input, receipts: [...input.receipts].reverse() };
        expect(stateClaim(reversed)).toEqual(stateClaim(input));
      }),
    );
  });

  it('never charges less a day later', () => {
    fc.assert(
      fc.property(anyClaim, (input) => {
        const today = state(input).statement;
        const tomorrow = state({ ...input, asOf: addDays(input.asOf, 1) }).statement;
        expect(tomorrow.penalties.total).toBeGreaterThanOrEqual(today.penalties.total);
        expect(tomorrow.indemnity).toBeGreaterThanOrEqual(today.indemnity);
      }),
    );
  });

  it('charges nothing on the due date and before', () => {
    fc.assert(
      fc.property(anyClaim, (input) => {
        const { penalties, indemnity } = state({ ...input, asOf: dueOn }).statement;
        expect([penalties.total, indemnity]).toEqual([0, 0]);
      }),
    );
  });

  it('never charges a consumer more than the legal rate, nor any 40 €', () => {
    fc.assert(
      fc.property(anyClaim, (input) => {
        const consumer = state({ ...input, debtorKind: 'consumer' }).statement;
        expect([consumer.indemnity, consumer.costs]).toEqual([0, 0]);
        for (const { basis } of consumer.penalties.segments) expect(basis).toMatch(/^taux légal/);
      }),
    );
  });
});
