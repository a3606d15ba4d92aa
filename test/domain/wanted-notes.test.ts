import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { wantedNotes } from '#domain/wanted-notes.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const everything = {
  thankYou: true,
  promiseReminderDays: 3,
  instalmentReminderDays: 3,
  disputeReceipt: true,
};
const wanted = (over: Partial<Invoice>, settings: Partial<Creditor> = {}) =>
  wantedNotes({
    invoice: anInvoice(over),
    debtor: menez,
    creditor: { ...lanvaux, notes: everything, ...settings },
  });

const opened = { id: 'h1', openedAt: at('2026-06-23T08:00:00Z'), by: 'Nadia' };
const until = civilDate('2026-07-23');
const dispute: Hold = { ...opened, kind: 'dispute', reason: 'quantité', until };
const promise: Hold = { ...opened, kind: 'promise', promisedOn: civilDate('2026-06-30'), until };
const plan: Hold = {
  ...opened,
  kind: 'plan',
  until,
  instalments: [{ dueOn: civilDate('2026-07-15'), amount: cents(1_864_080) }],
};

describe('the messages outside the calendar', () => {
  it('are none where nothing happened', () => {
    expect(wanted({})).toEqual([]);
  });

  it('are none of a pause or an insolvency, nor of a dispute that a bank told of', () => {
    const pause: Hold = { ...opened, kind: 'pause', reason: 'congés', until };
    const insolvency: Hold = { ...opened, kind: 'insolvency', publishedOn: until, until };

    for (const hold of [pause, insolvency, { ...dispute, paymentId: 'pay-1' }]) {
      expect(wanted({ hold })).toEqual([]);
    }
  });

  it('are none that the creditor does not wish', () => {
    const silent = { notes: { promiseReminderDays: 0, instalmentReminderDays: 0 } };

    for (const hold of [dispute, promise, plan]) expect(wanted({ hold }, silent)).toEqual([]);
    expect(wanted({ status: 'settled', payments: [aPayment()] }, silent)).toEqual([]);
  });

  it('are none after the end by a person’s word', () => {
    const paid = { payments: [aPayment()], hold: promise };

    expect(wanted({ ...paid, status: 'cancelled' })).toEqual([]);
    expect(wanted({ ...paid, status: 'handed-over' })).toEqual([]);
  });

  it('thank for the last payment that stands, by its number', () => {
    const bounced = aPayment({ id: 'p2', reversedOn: civilDate('2026-06-30') });

    expect(wanted({ status: 'settled', payments: [aPayment(), bounced] })).toEqual([
      {
        kind: 'thank-you',
        about: 'p1',
        from: '2026-06-25T10:00:00Z',
        lastOn: '2026-06-28',
        amount: 1_864_080,
        paidOn: '2026-06-25',
        left: 0,
      },
    ]);
    expect(wanted({ payments: [bounced] })).toEqual([]);
  });

  it('recall a date agreed in the morning at the creditor’s hour, on a day that is not quiet', () => {
    const calm = { sendHour: 14, quietPeriods: [{ from: '06-25', to: '06-28' }] };

    // Three days before Tuesday 30 June is a Saturday, and the days before it are quiet.
    expect(wanted({ hold: promise }, calm)).toMatchObject([{ from: '2026-06-24T12:00:00Z' }]);
    expect(wanted({ hold: plan }, { sendHour: 14 })).toMatchObject([
      { from: '2026-07-10T12:00:00Z', number: 1, count: 1 },
    ]);
  });
});
