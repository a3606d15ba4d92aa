import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/civil-date.ts';
import { expectedOf, mondayOf } from '#domain/forecast.ts';
import type { Hold } from '#domain/hold.ts';
import { balanceOf } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents, sum } from '#domain/money.ts';
import { isOpen } from '#domain/open-invoice.ts';
import { someInvoices } from '../support/arbitrary-invoices.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

const today = civilDate('2026-06-22');
const opened = { id: 'h1', openedAt: at('2026-06-20T08:00:00Z'), by: 'Nadia Ferrand' };
const until = civilDate('2026-07-20');
const held = (hold: Hold, payments = [] as ReturnType<typeof aPayment>[]) =>
  summaryOf(anInvoice({ status: 'on-hold', hold, payments }));
const forecast = (invoice: ReturnType<typeof held>, usualDelay = 12) =>
  expectedOf(invoice, { today, usualDelay }).map(({ invoice: _same, ...expected }) => expected);

describe('the money an invoice should bring', () => {
  it('comes at the due date and the delay its debtor usually takes', () => {
    expect(forecast(summaryOf(anInvoice()))).toEqual([
      { amount: 1_864_080, because: 'habit', expectedOn: '2026-06-30', prudentOn: '2026-07-12' },
    ]);
  });

  it('comes by a plan in the order of its days, however they were written down', () => {
    const instalment = (dueOn: string, amount: number) => ({
      dueOn: civilDate(dueOn),
      amount: cents(amount),
    });
    const plan: Hold = {
      ...opened,
      until,
      kind: 'plan',
      instalments: [instalment('2026-08-14', 864_080), instalment('2026-07-15', 1_000_000)],
    };
    const paid = aPayment({ amount: cents(400_000) });

    // What came covers the oldest instalment first.
    expect(forecast(held(plan, [paid]))).toMatchObject([
      { expectedOn: '2026-07-15', amount: 600_000 },
      { expectedOn: '2026-08-14', amount: 864_080 },
    ]);
  });

  it('comes within a week where that day has passed', () => {
    expect(forecast(summaryOf(anInvoice()), 0)).toMatchObject([
      { expectedOn: '2026-06-29', prudentOn: '2026-07-06' },
    ]);
  });

  it('comes today where today is the usual day', () => {
    const [onTheDay] = forecast(summaryOf(anInvoice()), 4);

    expect(onTheDay).toMatchObject({ expectedOn: '2026-06-22' });
  });

  it('is none of an invoice that owes nothing', () => {
    expect(forecast(summaryOf(anInvoice({ status: 'cancelled' })))).toEqual([]);
  });

  it('comes on the day that was promised, the rest by habit', () => {
    const promise: Hold = {
      ...opened,
      until,
      kind: 'promise',
      promisedOn: civilDate('2026-07-10'),
      amount: cents(600_000),
    };

    expect(forecast(held(promise))).toMatchObject([
      { amount: 600_000, because: 'promise', expectedOn: '2026-07-10', prudentOn: '2026-07-17' },
      { amount: 1_264_080, because: 'habit' },
    ]);
  });

  it('comes instalment by instalment, less what has come since the plan was granted', () => {
    const plan: Hold = {
      ...opened,
      until,
      kind: 'plan',
      instalments: [
        { dueOn: civilDate('2026-07-01'), amount: cents(1_000_000) },
        { dueOn: civilDate('2026-08-01'), amount: cents(864_080) },
      ],
    };
    const paid = aPayment({ amount: cents(1_200_000), recordedAt: at('2026-07-01T08:00:00Z') });

    expect(forecast(held(plan, [paid]))).toMatchObject([
      { amount: 664_080, because: 'plan', expectedOn: '2026-08-01' },
    ]);
  });

  it('comes late after a dispute, and nobody knows when from an insolvent debtor', () => {
    const dispute: Hold = { ...opened, until, kind: 'dispute', reason: 'quantité' };
    const insolvency: Hold = { ...opened, until, kind: 'insolvency', publishedOn: today };

    expect(forecast(held(dispute))).toEqual([
      { amount: 1_864_080, because: 'dispute', expectedOn: '2026-08-01' },
    ]);
    expect(forecast(held(insolvency))).toEqual([{ amount: 1_864_080, because: 'insolvency' }]);
  });

  const days = fc.integer({ min: 0, max: 90 });
  const dayAfter = (later: number) => addDays(civilDate('2025-06-01'), later);

  it('adds up to what is owed', () => {
    fc.assert(
      fc.property(someInvoices, days, (invoices, usualDelay) => {
        const facts = { today: dayAfter(usualDelay), usualDelay };

        const expected = invoices.flatMap((invoice) => expectedOf(invoice, facts));

        const owed = sum(invoices.filter(isOpen).map(balanceOf));
        expect(sum(expected.map(({ amount }) => amount))).toBe(owed);
      }),
    );
  });

  it('never lies in the past, and is never sooner in the prudent case', () => {
    fc.assert(
      fc.property(someInvoices, days, (invoices, usualDelay) => {
        const facts = { today: dayAfter(usualDelay), usualDelay };

        const expected = invoices.flatMap((invoice) => expectedOf(invoice, facts));

        const dates = expected.map(({ expectedOn = '', prudentOn = '' }) => [
          facts.today,
          expectedOn,
          prudentOn,
        ]);
        expect(dates.map((inOrder) => inOrder.toSorted())).toEqual(dates);
      }),
    );
  });

  it('is counted by weeks that begin on Monday', () => {
    expect(['2026-06-22', '2026-06-28', '2026-06-29'].map((on) => mondayOf(civilDate(on)))).toEqual(
      ['2026-06-22', '2026-06-22', '2026-06-29'],
    );
  });
});
