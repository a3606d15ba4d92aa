import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { ClaimInput } from '#domain/claim-input.ts';
import { cents } from '#domain/money.ts';
import { stateClaim } from '#domain/statement.ts';
import type { Receipt } from '#domain/statement-of-claim.ts';

type Facts = Omit<Partial<ClaimInput>, 'total' | 'dueOn' | 'asOf'>;

const claim = (total: number, dueOn: string, asOf: string, facts: Facts = {}) =>
  stateClaim({
    debtorKind: 'company',
    receipts: [],
    ...facts,
    total: cents(total),
    dueOn: civilDate(dueOn),
    asOf: civilDate(asOf),
  });

const stated = (...facts: Parameters<typeof claim>) => {
  const result = claim(...facts);
  if (result.kind !== 'stated') throw new Error(result.kind);
  return result;
};

const statement = (...facts: Parameters<typeof claim>) => stated(...facts).statement;

const receipt = (kind: Receipt['kind'], on: string, amount: number): Receipt => ({
  kind,
  on: civilDate(on),
  amount: cents(amount),
});
const payment = (on: string, amount: number) => receipt('payment', on, amount);
const creditNote = (on: string, amount: number) => receipt('credit-note', on, amount);
const reversal = (on: string, amount: number) => receipt('reversal', on, amount);

describe('the test values of the facts file (§1.3)', () => {
  it.each([
    ['V1', 100_000, '2026-09-30', '2026-10-30', 1019, 1019],
    ['V3', 1_200_000, '2025-11-30', '2026-02-28', 35_951, 35_951],
    ['V5', 1_000_000, '2023-12-15', '2024-03-15', 35_850, 35_932],
    ['V10', 500_000, '2024-01-31', '2024-03-31', 11_885, 11_918],
  ])('%s: a company', (_, total, dueOn, asOf, actual, flat) => {
    expect(statement(total, dueOn, asOf)).toMatchObject({
      principal: total,
      penalties: { total: actual },
      indemnity: 4000,
      total: total + actual + 4000,
    });
    expect(statement(total, dueOn, asOf, { dayCountBasis: 'ACT/365' }).penalties.total).toBe(flat);
  });

  it('V3, V5: the segments', () => {
    const amounts = (...facts: Parameters<typeof claim>) =>
      statement(...facts).penalties.segments.map(({ days, amount }) => [days, amount]);
    expect(amounts(1_200_000, '2025-11-30', '2026-02-28')).toEqual([
      [31, 12_383],
      [59, 23_568],
    ]);
    expect(amounts(1_000_000, '2023-12-15', '2024-03-15')).toEqual([
      [16, 6137],
      [75, 29_713],
    ]);
  });

  it('V12: a public body, at one frozen rate', () => {
    const { penalties, indemnity } = statement(500_000, '2026-05-31', '2026-08-31', {
      debtorKind: 'public',
    });
    expect(penalties.segments).toMatchObject([{ days: 92, ratePercent: '10.15', amount: 12_792 }]);
    expect(indemnity).toBe(4000);
  });

  it('V13: a consumer, from the mise en demeure', () => {
    expect(
      statement(100_000, '2026-01-10', '2026-03-31', {
        debtorKind: 'consumer',
        miseEnDemeurePresentedOn: civilDate('2026-02-10'),
      }),
    ).toMatchObject({
      penalties: {
        total: 352,
        segments: [{ from: '2026-02-11', days: 49, ratePercent: '2.62' }],
      },
      indemnity: 0,
      total: 100_352,
    });
  });

  it('V14: paid on the due date, nothing but a closed account', () => {
    expect(
      statement(100_000, '2026-03-31', '2026-04-30', {
        receipts: [payment('2026-03-31', 100_000)],
      }),
    ).toMatchObject({
      principal: 0,
      penalties: { total: 0, segments: [] },
      indemnity: 0,
      total: 0,
    });
  });
});

describe('what is owed', () => {
  it('is the principal alone up to and on the due date', () => {
    expect(stated(100_000, '2026-03-31', '2026-03-31')).toEqual({
      kind: 'stated',
      statement: {
        asOf: '2026-03-31',
        principal: 100_000,
        penalties: { total: 0, segments: [] },
        indemnity: 0,
        costs: 0,
        total: 100_000,
        received: [],
        excess: 0,
      },
      dailyPenalty: 0,
      floorUnknownIn: [],
    });
    expect(statement(100_000, '2026-03-31', '2026-01-15').total).toBe(100_000);
  });

  it('grows from the day after, with the 40 €', () => {
    expect(stated(100_000, '2026-03-31', '2026-04-01')).toMatchObject({
      statement: { penalties: { total: 33 }, indemnity: 4000, total: 104_033 },
      dailyPenalty: 33,
    });
  });

  it('leaves out what was paid at issue', () => {
    const paid = statement(100_000, '2026-03-31', '2026-04-30', { alreadyPaid: cents(40_000) });
    expect(paid.principal).toBe(60_000);
    expect(paid.penalties.segments).toMatchObject([{ base: 60_000, amount: 599 }]);
    expect(paid.total).toBe(64_599);
  });

  it('is nothing for an invoice paid at issue, even too much', () => {
    const paid = { alreadyPaid: cents(110_000) };
    expect(statement(100_000, '2026-03-31', '2026-04-30', paid)).toMatchObject({
      principal: 0,
      indemnity: 0,
      total: 0,
    });
  });

  it('adds costs on proof as their own line, from their day on', () => {
    const costs = [{ on: civilDate('2026-04-15'), amount: cents(8500) }];
    expect(statement(100_000, '2026-03-31', '2026-04-30', { costs })).toMatchObject({
      costs: 8500,
      total: 100_000 + 999 + 4000 + 8500,
    });
    expect(statement(100_000, '2026-03-31', '2026-04-14', { costs }).costs).toBe(0);
  });

  it('stops growing on the eve of an insolvency', () => {
    const insolvencyOpenedOn = civilDate('2026-04-16');
    const insolvent = stated(100_000, '2026-03-31', '2026-04-30', { insolvencyOpenedOn });
    expect(insolvent.statement.penalties.segments).toMatchObject([{ to: '2026-04-15', days: 15 }]);
    expect(insolvent.statement.indemnity).toBe(4000);
    expect(insolvent.dailyPenalty).toBe(0);
  });

  it('bears no 40 € when the insolvency came before the delay', () => {
    const insolvencyOpenedOn = civilDate('2026-04-01');
    expect(statement(100_000, '2026-03-31', '2026-04-30', { insolvencyOpenedOn })).toMatchObject({
      penalties: { total: 0 },
      indemnity: 0,
    });
  });
});

describe('payments', () => {
  const dueOn = '2026-01-31';
  const asOf = '2026-04-30';

  it('pay interest first, then principal (C. civ. 1343-1), and are counted on their value date', () => {
    const receipts = [payment('2026-03-02', 40_000)];
    const { principal, penalties, total, received } = statement(100_000, dueOn, asOf, { receipts });
    expect(penalties.segments).toMatchObject([
      { from: '2026-02-01', to: '2026-03-02', base: 100_000, amount: 999 },
      { from: '2026-03-03', to: '2026-04-30', base: 60_999, amount: 1198 },
    ]);
    expect(received).toEqual([
      {
        on: '2026-03-02',
        kind: 'payment',
        amount: 40_000,
        allocatedTo: { interest: 999, principal: 39_001, indemnity: 0, costs: 0, excess: 0 },
      },
    ]);
    expect([principal, penalties.total, total]).toEqual([60_999, 2197, 60_999 + 1198 + 4000]);
  });

  it('pay the principal first where the creditor chose so', () => {
    const receipts = [payment('2026-03-02', 40_000)];
    const claimed = statement(100_000, dueOn, asOf, { receipts, imputation: 'principal-first' });
    expect(claimed.received[0]?.allocatedTo).toMatchObject({ interest: 0, principal: 40_000 });
    expect(claimed.penalties.segments[1]).toMatchObject({ base: 60_000, amount: 1178 });
  });

  it('reach the indemnity, then the costs, then are too much', () => {
    const costs = [{ on: civilDate('2026-02-20'), amount: cents(1000) }];
    const receipts = [payment('2026-03-02', 110_000)];
    const claimed = statement(100_000, dueOn, asOf, { receipts, costs });
    expect(claimed.received[0]?.allocatedTo).toEqual({
      interest: 999,
      principal: 100_000,
      indemnity: 4000,
      costs: 1000,
      excess: 4001,
    });
    expect(claimed).toMatchObject({ principal: 0, indemnity: 4000, costs: 1000, total: 0 });
    expect(claimed.excess).toBe(4001);
  });

  it('freeze the penalties once the invoice has been received in full', () => {
    const receipts = [payment('2026-03-02', 100_000)];
    const [then, later] = ['2026-03-02', '2027-12-31'].map((day) =>
      stated(100_000, dueOn, day, { receipts }),
    );
    expect(then?.statement).toMatchObject({
      principal: 999,
      penalties: { total: 999 },
      total: 4999,
    });
    expect(later?.statement).toEqual({ ...then?.statement, asOf: '2027-12-31' });
    expect([then?.dailyPenalty, later?.dailyPenalty]).toEqual([0, 0]);
  });

  it('made before the due date leave the rest alone to bear interest', () => {
    const receipts = [payment('2026-01-10', 30_000), payment('2026-01-31', 30_000)];
    const claimed = statement(100_000, dueOn, asOf, { receipts });
    expect(claimed.penalties.segments).toMatchObject([{ base: 40_000, from: '2026-02-01' }]);
  });

  it('leave no daily penalty on what was put on interest, however large', () => {
    const receipts = [payment('2026-03-02', 100_000_000)];
    const frozen = stated(100_000_000, dueOn, asOf, { receipts });
    expect(frozen.statement.principal).toBe(998_630);
    expect(frozen.dailyPenalty).toBe(0);
  });

  it('are taken in the order of their days, and of their amounts on one day', () => {
    const receipts = [
      payment('2026-03-10', 100),
      payment('2026-03-02', 500),
      payment('2026-03-02', 300),
      creditNote('2026-03-10', 50),
      reversal('2026-03-05', 200),
    ];
    const expected = [
      '2026-03-02 300',
      '2026-03-02 500',
      '2026-03-05 -200',
      '2026-03-10 50',
      '2026-03-10 100',
    ];
    for (const given of [receipts, receipts.toReversed()]) {
      const { received } = statement(100_000, dueOn, asOf, { receipts: given });
      expect(received.map(({ on, amount }) => `${on} ${amount}`)).toEqual(expected);
    }
  });

  it('after the day of the statement are not yet known', () => {
    const receipts = [payment('2026-05-01', 100_000)];
    expect(statement(100_000, dueOn, asOf, { receipts }).received).toEqual([]);
  });

  it('made on the day of the statement count', () => {
    const receipts = [payment(asOf, 1000)];
    expect(statement(100_000, dueOn, asOf, { receipts }).received).toHaveLength(1);
  });
});

describe('credit notes', () => {
  it('take off principal only, at their date: they say what was never owed', () => {
    const receipts = [creditNote('2026-03-02', 40_000)];
    const claimed = statement(100_000, '2026-01-31', '2026-04-30', { receipts });
    expect(claimed.received[0]).toMatchObject({
      kind: 'credit-note',
      allocatedTo: { interest: 0, principal: 40_000 },
    });
    expect(claimed.penalties.segments[1]).toMatchObject({ base: 60_000, amount: 1178 });
    expect(claimed.total).toBe(60_000 + 999 + 1178 + 4000);
  });

  it('are taken off before a payment of the same day', () => {
    const receipts = [payment('2026-03-02', 60_000), creditNote('2026-03-02', 50_000)];
    const claimed = statement(100_000, '2026-01-31', '2026-04-30', { receipts });
    expect(claimed.received.map(({ kind, allocatedTo }) => [kind, allocatedTo.principal])).toEqual([
      ['credit-note', 50_000],
      ['payment', 50_000],
    ]);
  });

  it('larger than the principal leave an excess', () => {
    const receipts = [creditNote('2026-03-02', 120_000)];
    expect(statement(100_000, '2026-01-31', '2026-04-30', { receipts }).excess).toBe(20_000);
  });
});

describe('reversals', () => {
  const dueOn = '2026-01-31';
  const asOf = '2026-04-30';

  it('bring back what the payment had paid, from their own value date', () => {
    const receipts = [payment('2026-03-02', 40_000), reversal('2026-03-12', 40_000)];
    const claimed = statement(100_000, dueOn, asOf, { receipts });
    expect(claimed.penalties.segments.map(({ base, days }) => [base, days])).toEqual([
      [100_000, 30],
      [60_999, 10],
      [100_000, 49],
    ]);
    expect(claimed.received[1]).toEqual({
      on: '2026-03-12',
      kind: 'reversal',
      amount: -40_000,
      allocatedTo: { interest: -999, principal: -39_001, indemnity: 0, costs: 0, excess: 0 },
    });
    expect(claimed).toMatchObject({ principal: 100_000, total: 106_833, excess: 0 });
  });

  it('make an invoice late that was paid in time, from the day after', () => {
    const receipts = [payment('2026-01-30', 100_000), reversal('2026-02-05', 100_000)];
    const claimed = statement(100_000, dueOn, asOf, { receipts });
    expect(claimed.penalties.segments).toMatchObject([{ from: '2026-02-06', base: 100_000 }]);
    expect(claimed.indemnity).toBe(4000);
  });

  it('owe the 40 € once, however often the invoice is late again', () => {
    const receipts = [payment('2026-03-02', 104_999), reversal('2026-03-12', 104_999)];
    expect(statement(100_000, dueOn, '2026-03-01', { receipts }).indemnity).toBe(4000);
    const claimed = statement(100_000, dueOn, asOf, { receipts });
    expect(claimed).toMatchObject({ indemnity: 4000, principal: 100_000 });
    expect(claimed.total).toBe(100_000 + claimed.penalties.total + 4000);
  });

  it('take back the excess first', () => {
    const receipts = [payment('2026-01-10', 130_000), reversal('2026-01-20', 30_000)];
    const claimed = statement(100_000, dueOn, asOf, { receipts });
    expect(claimed).toMatchObject({ principal: 0, excess: 0, total: 0 });
  });

  it('bring back a deposit that was counted as paid at issue', () => {
    const receipts = [reversal('2026-01-20', 40_000)];
    const claimed = statement(100_000, dueOn, '2026-01-31', {
      receipts,
      alreadyPaid: cents(40_000),
    });
    expect(claimed.principal).toBe(100_000);
  });

  it('bring back no more than was received', () => {
    const receipts = [payment('2026-01-10', 10_000), reversal('2026-01-20', 30_000)];
    const claimed = statement(100_000, dueOn, '2026-01-31', { receipts });
    expect(claimed.principal).toBe(100_000);
    expect(claimed.received[1]?.amount).toBe(-10_000);
  });

  it('do not bring a credit note back', () => {
    const receipts = [creditNote('2026-01-10', 10_000), reversal('2026-01-20', 10_000)];
    expect(statement(100_000, dueOn, '2026-01-31', { receipts }).principal).toBe(90_000);
  });
});

describe('a consumer', () => {
  const consumer = { debtorKind: 'consumer' } as const;

  it('owes nothing more than the principal before the mise en demeure', () => {
    expect(stated(100_000, '2025-01-10', '2026-03-31', consumer)).toMatchObject({
      statement: { penalties: { total: 0 }, indemnity: 0, total: 100_000 },
      dailyPenalty: 0,
    });
  });

  it('is told of no daily penalty before the due date, even after an early letter', () => {
    const miseEnDemeurePresentedOn = civilDate('2026-02-10');
    const early = { ...consumer, miseEnDemeurePresentedOn };
    expect(stated(1_000_000, '2026-02-20', '2026-02-20', early).dailyPenalty).toBe(0);
    expect(stated(1_000_000, '2026-02-20', '2026-02-21', early).dailyPenalty).toBe(72);
  });

  it('bears no costs of recovery', () => {
    const costs = [{ on: civilDate('2026-02-15'), amount: cents(8500) }];
    expect(statement(100_000, '2026-01-10', '2026-03-31', { ...consumer, costs }).costs).toBe(0);
  });

  it('is never charged by the contract’s clause', () => {
    const { penalties } = statement(100_000, '2026-01-10', '2026-03-31', {
      ...consumer,
      clause: { kind: 'fixed', ratePercent: '20' },
      miseEnDemeurePresentedOn: civilDate('2026-02-10'),
    });
    expect(penalties.segments[0]?.ratePercent).toBe('2.62');
  });

  it('owes no interest before the due date, whenever the letter came', () => {
    const { penalties } = statement(100_000, '2026-02-20', '2026-03-31', {
      ...consumer,
      miseEnDemeurePresentedOn: civilDate('2026-02-10'),
    });
    expect(penalties.segments).toMatchObject([{ from: '2026-02-21' }]);
  });
});

describe('a rate that cannot be stated', () => {
  it('is named, and what is known without it is still given', () => {
    const receipts = [
      payment('2026-12-15', 30_000),
      creditNote('2026-12-16', 5000),
      reversal('2026-12-20', 30_000),
    ];
    const costs = [{ on: civilDate('2026-12-20'), amount: cents(700) }];
    expect(
      claim(100_000, '2026-11-30', '2027-02-28', { receipts, costs, alreadyPaid: cents(10_000) }),
    ).toEqual({
      kind: 'rate-missing',
      rate: 'ecb',
      semester: '2027-H1',
      known: { asOf: '2027-02-28', principal: 85_000, indemnity: 4000, costs: 700 },
    });
  });

  it('is found missing at a payment too', () => {
    const receipts = [payment('2027-01-15', 30_000)];
    const result = claim(100_000, '2026-11-30', '2027-02-28', { receipts });
    expect(result).toMatchObject({ kind: 'rate-missing', known: { principal: 70_000 } });
  });

  it('leaves tomorrow’s penalty out when only tomorrow needs it', () => {
    const receipts = [payment('2026-12-15', 100_000), reversal('2027-01-10', 100_000)];
    const result = stated(100_000, '2026-11-30', '2027-01-10', { receipts });
    expect(result.dailyPenalty).toBe(0);
    expect(result.statement).toMatchObject({ principal: 100_000, penalties: { total: 510 } });
  });

  it('never makes the known principal negative, nor charges a consumer', () => {
    const result = claim(100_000, '2026-06-30', '2026-07-31', {
      debtorKind: 'consumer',
      miseEnDemeurePresentedOn: civilDate('2026-07-10'),
      receipts: [payment('2026-07-20', 10_000), payment('2026-07-25', 95_000)],
    });
    expect(result).toMatchObject({
      kind: 'rate-missing',
      rate: 'legal',
      known: { principal: 0, indemnity: 0 },
    });
  });

  it('can be added by the creditor', () => {
    const extraRates = [{ kind: 'ecb', from: '2027-01-01', value: '2.30', source: 'BCE' }] as const;
    const { penalties } = statement(100_000, '2026-11-30', '2027-02-28', { extraRates });
    expect(penalties.segments.map(({ ratePercent }) => ratePercent)).toEqual(['12.40', '12.30']);
  });

  it('does not hide later payments nor the 40 € when interest is counted up to the last known day', () => {
    const interestUntil = civilDate('2026-12-31');
    const receipts = [payment('2027-01-15', 30_000)];
    const known = stated(100_000, '2026-11-30', '2027-02-28', { receipts, interestUntil });
    expect(known.statement.penalties.segments).toMatchObject([{ to: '2026-12-31', days: 31 }]);
    expect(known.statement.received).toHaveLength(1);
    expect(known.dailyPenalty).toBe(0);
    expect(statement(100_000, '2027-01-10', '2027-02-28', { interestUntil }).indemnity).toBe(4000);
    expect(statement(100_000, '2026-11-30', '2026-12-10', { interestUntil }).penalties.total).toBe(
      340,
    );
  });

  it('is a clause under three times the legal rate', () => {
    const clause = { kind: 'fixed', ratePercent: '15' } as const;
    expect(claim(100_000, '2024-01-31', '2024-03-31', { clause })).toEqual({
      kind: 'clause-below-floor',
      semester: '2024-H1',
      ratePercent: '15.00',
      floorPercent: '15.21',
      known: { asOf: '2024-03-31', principal: 100_000, indemnity: 4000, costs: 0 },
    });
  });

  it('is flagged when only the floor is unknown', () => {
    const clause = { kind: 'fixed', ratePercent: '15' } as const;
    expect(stated(100_000, '2026-05-31', '2026-08-31', { clause }).floorUnknownIn).toEqual([
      '2026-H2',
    ]);
  });
});
