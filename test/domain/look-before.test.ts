import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { mustLookBefore } from '#domain/look-before.ts';
import { cents } from '#domain/money.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { aContact, anInvoice, aPayment, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const looks = (invoice: Invoice, nextAt: string, now: string) =>
  mustLookBefore(at(nextAt), { invoice, debtor: menez, creditor: lanvaux, now: at(now) });

const disputed: Hold = {
  kind: 'dispute',
  id: 'h1',
  openedAt: at('2026-06-20T08:00:00Z'),
  by: 'Nadia Ferrand',
  reason: 'quantité',
  amount: cents(100_000),
  until: civilDate('2026-07-20'),
};

describe('an invoice followed beside a dispute about a part', () => {
  it('is looked at on the morning after the last day of its answer, if no step comes first', () => {
    const invoice = anInvoice({ hold: disputed });
    const now = '2026-06-25T08:00:00Z';

    // Paris is two hours ahead: 9 o’clock is 7.
    expect(looks(invoice, '2026-07-21T07:00:00Z', now)).toBe(false);
    expect(looks(invoice, '2026-07-21T07:00:01Z', now)).toBe(true);
  });
});

describe('an invoice whose next step lies ahead', () => {
  const paidLate = aPayment({
    amount: cents(600_000),
    paidOn: civilDate('2026-06-22'),
    recordedAt: at('2026-06-22T07:00:00Z'),
  });

  it('goes straight to it where nothing outside the calendar is due', () => {
    expect(looks(anInvoice(), '2026-06-25T07:00:00Z', '2026-06-22T08:00:00Z')).toBe(false);
  });

  it('is looked at before it where an apology is due, now or before that step', () => {
    const crossed = recordPayment(anInvoice({ contacts: [aContact()] }), paidLate)?.invoice;
    if (!crossed) throw new Error('the payment changed nothing');

    // The letter is on its way: the apology follows a minute later.
    expect(looks(crossed, '2026-06-22T07:00:30Z', '2026-06-22T07:00:00Z')).toBe(false);
    expect(looks(crossed, '2026-06-22T07:01:00Z', '2026-06-22T07:00:00Z')).toBe(false);
    expect(looks(crossed, '2026-06-22T07:01:30Z', '2026-06-22T07:00:00Z')).toBe(true);
    expect(looks(crossed, '2026-06-25T07:00:00Z', '2026-06-22T07:01:00Z')).toBe(true);
  });
});
