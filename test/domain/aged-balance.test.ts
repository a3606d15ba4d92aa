import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgeBucket, agedAmounts, agedLines, bucketOf } from '#domain/aged-balance.ts';
import { balanceHistory, balanceOn, receivablesOn } from '#domain/balance-history.ts';
import { addDays, civilDate } from '#domain/civil-date.ts';
import { atHour, dayOf } from '#domain/instant.ts';
import { balanceOf } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents, sum } from '#domain/money.ts';
import { someInvoices } from '../support/arbitrary-invoices.ts';
import { anInvoice, aPayment, at, DUE_ON } from '../support/invoice.ts';

const aDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(civilDate('2025-01-01'), days));
const LATER = civilDate('2027-12-31');

describe('the columns of an aged balance', () => {
  it.each([
    [-5, 'notDue'],
    [0, 'notDue'],
    [1, 'days1To30'],
    [30, 'days1To30'],
    [31, 'days31To60'],
    [60, 'days31To60'],
    [61, 'days61To90'],
    [90, 'days61To90'],
    [91, 'over90'],
  ])('%i days late belong to %s', (daysLate, bucket) => {
    expect(bucketOf(daysLate)).toBe(bucket);
  });

  it('add up, cell by cell, to all that was owed that day', () => {
    fc.assert(
      fc.property(someInvoices, aDay, (invoices, asOf) => {
        const lines = agedLines(invoices, asOf);

        const cells = agedAmounts(lines);
        const debtors = [...new Set(lines.map(({ invoice }) => invoice.debtorId))];
        const byDebtor = debtors.flatMap((debtor) =>
          Object.values(agedAmounts(lines.filter(({ invoice }) => invoice.debtorId === debtor))),
        );

        const owed = receivablesOn(invoices.map(balanceHistory), asOf);
        expect(sum(AgeBucket.options.map((bucket) => cells[bucket]))).toBe(owed);
        expect(sum(byDebtor)).toBe(owed);
      }),
    );
  });
});

describe('a balance as it was known', () => {
  const paid = aPayment({
    amount: cents(600_000),
    paidOn: civilDate('2026-06-25'),
    recordedAt: at('2026-06-29T08:00:00Z'),
  });
  const history = balanceHistory(summaryOf(anInvoice({ payments: [paid] })));
  const balance = (day: string) => balanceOn(history, civilDate(day));

  it('is nothing before the invoice came, all of it then, and less from the day a payment was told', () => {
    expect(balance('2026-05-18')).toBe(0);
    expect(balance('2026-05-19')).toBe(1_864_080);
    expect(balance('2026-06-28')).toBe(1_864_080);
    expect(balance('2026-06-29')).toBe(1_264_080);
  });

  it('comes back when the payment bounces, and ends with the invoice', () => {
    const bounced = { ...paid, reversedOn: civilDate('2026-07-05') };
    const closed = { by: 'x', at: at('2026-08-01T08:00:00Z'), reason: 'x', isWrittenOff: false };

    const story = balanceHistory(
      summaryOf(anInvoice({ payments: [bounced], status: 'cancelled', closed })),
    );

    expect(balanceOn(story, civilDate('2026-07-04'))).toBe(1_264_080);
    expect(balanceOn(story, civilDate('2026-07-05'))).toBe(1_864_080);
    expect(balanceOn(story, civilDate('2026-08-01'))).toBe(0);
  });

  it('is less from the day a payment was told, though its value date is later', () => {
    const ahead = { ...paid, paidOn: civilDate('2026-07-02') };
    const story = balanceHistory(summaryOf(anInvoice({ payments: [ahead] })));

    expect(balanceOn(story, civilDate('2026-06-29'))).toBe(1_264_080);
  });

  it('lets a small remainder go with the last payment', () => {
    const almost = aPayment({ amount: cents(1_864_000) });

    const story = balanceHistory(summaryOf(anInvoice({ payments: [almost], status: 'settled' })));

    expect(balanceOn(story, LATER)).toBe(0);
  });

  it('is in the end the balance of the invoice', () => {
    fc.assert(
      fc.property(someInvoices, (invoices) => {
        for (const invoice of invoices) {
          expect(balanceOn(balanceHistory(invoice), LATER)).toBe(balanceOf(invoice));
        }
      }),
    );
  });

  it('of a past day is changed by nothing that is told later', () => {
    fc.assert(
      fc.property(someInvoices, aDay, (invoices, asOf) => {
        const untold = invoices
          .filter(({ receivedAt }) => dayOf(receivedAt) <= asOf)
          .map((invoice) => ({
            ...invoice,
            status: 'followed' as const,
            payments: invoice.payments
              .filter(({ recordedAt }) => recordedAt <= atHour(asOf, 23))
              .map(({ reversedOn, ...payment }) => ({
                ...payment,
                ...(reversedOn !== undefined && reversedOn <= asOf && { reversedOn }),
              })),
          }));

        const asKnownThen = receivablesOn(untold.map(balanceHistory), asOf);

        expect(receivablesOn(invoices.map(balanceHistory), asOf)).toBe(asKnownThen);
      }),
    );
  });

  it('is not late on its due date', () => {
    expect(agedLines([summaryOf(anInvoice())], DUE_ON)).toMatchObject([{ bucket: 'notDue' }]);
  });
});

describe('credit notes', () => {
  it('lower the balance from the day they were recorded, in the order in which all became known', () => {
    const note = {
      number: 'A12',
      issuedOn: civilDate('2026-06-20'),
      amount: cents(864_080),
      recordedAt: at('2026-06-27T08:00:00Z'),
      by: 'compta',
    };
    const paid = aPayment({
      amount: cents(600_000),
      paidOn: civilDate('2026-06-25'),
      recordedAt: at('2026-06-29T08:00:00Z'),
    });

    const story = balanceHistory(summaryOf(anInvoice({ payments: [paid], creditNotes: [note] })));

    expect(story).toEqual([
      { from: '2026-05-19', balance: 1_864_080 },
      { from: '2026-06-27', balance: 1_000_000 },
      { from: '2026-06-29', balance: 400_000 },
    ]);
  });
});

describe('what is to be received', () => {
  it('is not lessened by what another debtor paid too much', () => {
    const twice = aPayment({ id: 'again', recordedAt: at('2026-06-25T10:00:00Z') });
    const overpaid = summaryOf(anInvoice({ payments: [aPayment(), twice], status: 'settled' }));
    const open = summaryOf(anInvoice());

    expect(receivablesOn([overpaid, open].map(balanceHistory), LATER)).toBe(1_864_080);
  });
});

describe('an invoice paid to the cent', () => {
  const settled = summaryOf(anInvoice({ payments: [aPayment()], status: 'settled' }));

  it('owes nothing from the last payment on, and has no line', () => {
    expect(balanceHistory(settled)).toHaveLength(2);
    expect(agedLines([settled], LATER)).toEqual([]);
  });
});

describe('a payment told before its invoice', () => {
  it('counts from the day the invoice was known', () => {
    const early = aPayment({
      amount: cents(600_000),
      paidOn: civilDate('2026-05-10'),
      recordedAt: at('2026-05-12T08:00:00Z'),
    });

    expect(balanceHistory(summaryOf(anInvoice({ payments: [early] })))).toMatchObject([
      { from: '2026-05-19', balance: 1_864_080 },
      { from: '2026-05-19', balance: 1_264_080 },
    ]);
  });
});

describe('the cells of an aged balance', () => {
  it('hold each their own lines', () => {
    const late = (days: number, owed: number) => ({
      invoice: summaryOf(anInvoice()),
      balance: cents(owed),
      daysLate: days,
      bucket: bucketOf(days),
    });

    expect(
      agedAmounts([
        late(0, 1),
        late(5, 20),
        late(30, 3),
        late(45, 400),
        late(75, 5_000),
        late(99, 60_000),
      ]),
    ).toEqual({
      notDue: 1,
      days1To30: 23,
      days31To60: 400,
      days61To90: 5_000,
      over90: 60_000,
    });
  });
});
