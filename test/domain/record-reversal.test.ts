import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { balanceOf } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { recordReversal } from '#domain/record-reversal.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

const reversal = {
  paymentId: 'pay-1',
  reversedOn: civilDate('2026-07-20'),
  at: at('2026-07-20T09:00:00Z'),
  by: 'Nadia Ferrand',
};
const paid = (over: Parameters<typeof aPayment>[0] = {}, invoice = anInvoice()) =>
  recordPayment(invoice, aPayment(over))?.invoice ?? invoice;

describe('recordReversal', () => {
  it('follows a settled invoice again, in a next cycle that nobody has started yet', () => {
    const change = recordReversal(paid(), reversal);

    expect(change?.invoice).toMatchObject({ status: 'followed', execution: { cycle: 2 } });
    expect(change?.invoice.execution.arn).toBeUndefined();
    expect(change && balanceOf(change.invoice)).toBe(1_864_080);
    expect(change?.proofs).toMatchObject([{ kind: 'payment-reversed', by: 'Nadia Ferrand' }]);
  });

  it('keeps the steps taken, so that the relance resumes after the last one', () => {
    const steps = { reminder: { kind: 'done', at: reversal.at } } as const;

    const change = recordReversal(paid({}, anInvoice({ steps })), reversal);

    expect(change?.invoice.steps).toEqual(steps);
  });

  it('gives an invoice back to the lawyers when it was theirs before the payment', () => {
    const steps = { 'legal-file': { kind: 'done', at: reversal.at } } as const;

    const change = recordReversal(paid({}, anInvoice({ steps, status: 'handed-over' })), reversal);

    expect(change?.invoice.status).toBe('handed-over');
  });

  it('stays in the running cycle when the invoice was not settled', () => {
    const change = recordReversal(paid({ amount: cents(100) }), reversal);

    expect(change?.invoice).toMatchObject({ status: 'followed', execution: { cycle: 1 } });
    expect(change?.invoice.situation).toBe(3);
  });

  it('stays settled when other payments still cover the invoice', () => {
    const twice = paid({ id: 'pay-2' }, paid());

    expect(recordReversal(twice, reversal)?.invoice.status).toBe('settled');
  });

  it('takes a payment back once, and none that never was', () => {
    const reversed = recordReversal(paid(), reversal)?.invoice ?? anInvoice();

    expect(recordReversal(reversed, reversal)).toBeUndefined();
    expect(recordReversal(anInvoice(), reversal)).toBeUndefined();
  });
});
