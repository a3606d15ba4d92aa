import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/civil-date.ts';
import { daysSalesOutstanding, saleOf, yearOfMeasures } from '#domain/days-sales-outstanding.ts';
import { atHour } from '#domain/instant.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import { someInvoices } from '../support/arbitrary-invoices.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

/** An invoice of so many euros, due thirty days later; paid on that day, if it was. */
function sold(issued: string, euros: number, paid?: string) {
  const issuedOn = civilDate(issued);
  const total = cents(euros * 100);
  const payment =
    paid === undefined
      ? []
      : [
          aPayment({
            amount: total,
            paidOn: civilDate(paid),
            recordedAt: atHour(civilDate(paid), 9),
          }),
        ];
  return saleOf(
    summaryOf(
      anInvoice(
        { receivedAt: atHour(issuedOn, 9), payments: payment },
        { issuedOn, dueOn: addDays(issuedOn, 30), total },
      ),
    ),
  );
}

describe('days sales outstanding', () => {
  it('count back: whole months of sales, then the part that is left', () => {
    const sales = [
      sold('2026-04-10', 30_000, '2026-05-10'),
      sold('2026-05-10', 31_000),
      sold('2026-06-10', 30_000),
    ];

    // 61,000 € are owed on 30 June: all of June (30 days) and all of May (31 days).
    expect(daysSalesOutstanding(sales, civilDate('2026-06-30')).countBackDays).toBe(61);
    // Had a third of May's been paid, only two thirds of its days would count.
    const partly = [...sales.slice(0, 1), sold('2026-05-10', 20_000), sold('2026-06-10', 30_000)];
    const may = sold('2026-05-11', 11_000, '2026-06-01');
    expect(daysSalesOutstanding([...partly, may], civilDate('2026-06-30')).countBackDays).toBe(50);
  });

  it('count back no further than three years: older debts have no sales to be measured by', () => {
    const measured = (issued: string) =>
      daysSalesOutstanding([sold(issued, 30_000)], civilDate('2026-06-30'));

    expect(measured('2023-07-01').countBackDays).toBe(1096);
    expect(measured('2023-06-30')).not.toHaveProperty('countBackDays');
  });

  it('by ratio: receivables over the sales of ninety days, and the best of it without what is late', () => {
    const sales = [sold('2026-04-10', 45_000), sold('2026-06-10', 45_000)];

    expect(daysSalesOutstanding(sales, civilDate('2026-06-30'))).toMatchObject({
      receivables: 9_000_000,
      overdue: 4_500_000,
      salesOf90Days: 9_000_000,
      ratioDays: 90,
      bestDays: 45,
    });
  });

  it('have no ratio without sales, and count what is owed for nothing back to the sale', () => {
    const [measure] = [daysSalesOutstanding([sold('2026-01-31', 100)], civilDate('2026-06-30'))];

    expect(measure.ratioDays).toBeUndefined();
    // From June back to February nothing was sold; then the whole of January.
    expect(measure.countBackDays).toBe(30 + 31 + 30 + 31 + 28 + 31);
  });

  it('know a sale from the day it was told to the day it is cancelled', () => {
    const cancelled = saleOf(
      summaryOf(
        anInvoice({
          receivedAt: at('2026-05-25T08:00:00Z'),
          status: 'cancelled',
          closed: { by: 'x', at: at('2026-06-10T08:00:00Z'), reason: 'x', isWrittenOff: false },
        }),
      ),
    );
    const known = ['2026-05-24', '2026-05-25', '2026-06-09', '2026-06-10'].filter(
      (day) => daysSalesOutstanding([cancelled], civilDate(day)).salesOf90Days > 0,
    );

    expect(known).toEqual(['2026-05-25', '2026-06-09']);
  });

  it('count as overdue what was due before that day, not on it', () => {
    const sale = sold('2026-05-31', 30_000);
    const overdue = (day: string) => daysSalesOutstanding([sale], civilDate(day)).overdue;

    expect([overdue('2026-06-30'), overdue('2026-07-01')]).toEqual([0, 3_000_000]);
  });

  it('do not know a cancelled sale any more, and still know one written off', () => {
    const closed = (isWrittenOff: boolean) =>
      saleOf(
        summaryOf(
          anInvoice({
            status: 'cancelled',
            closed: { by: 'x', at: at('2026-06-01T08:00:00Z'), reason: 'x', isWrittenOff },
          }),
        ),
      );
    const salesOf = (isWrittenOff: boolean) =>
      daysSalesOutstanding([closed(isWrittenOff)], civilDate('2026-06-30')).salesOf90Days;

    expect([salesOf(false), salesOf(true)]).toEqual([0, 1_864_080]);
  });

  it('are never negative, and best where nobody is late', () => {
    const day = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(someInvoices, day, (invoices, days) => {
        const asOf = addDays(civilDate('2025-01-01'), days);
        const measure = daysSalesOutstanding(invoices.map(saleOf), asOf);

        expect(measure.countBackDays ?? 0).toBeGreaterThanOrEqual(0);
        expect(measure.bestDays ?? 0).toBeLessThanOrEqual(measure.ratioDays ?? 0);
        expect(measure.overdue).toBeLessThanOrEqual(measure.receivables);
      }),
    );
  });

  it('are measured at twelve ends of month, the last of them today', () => {
    const days = yearOfMeasures(civilDate('2026-03-15'));

    expect(days).toHaveLength(12);
    expect([days[0], days[10], days[11]]).toEqual(['2025-04-30', '2026-02-28', '2026-03-15']);
  });
});
