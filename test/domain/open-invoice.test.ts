import { describe, expect, it } from 'vitest';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import { isOpen } from '#domain/open-invoice.ts';
import { anInvoice, aPayment } from '../support/invoice.ts';

const open = (over: Partial<Invoice>) => isOpen(summaryOf(anInvoice(over)));
const almost = aPayment({ amount: cents(1_864_000) });

describe('an invoice is open', () => {
  it('as long as something is owed, in dispute or with the lawyers as well', () => {
    expect(open({ payments: [almost] })).toBe(true);
    expect(open({ status: 'on-hold' })).toBe(true);
    expect(open({ status: 'handed-over' })).toBe(true);
  });

  it('no more once nothing is owed, though the lawyers still have the file', () => {
    expect(open({ status: 'handed-over', payments: [aPayment()] })).toBe(false);
  });

  it('no more once the rest was let go, or the invoice cancelled', () => {
    expect(open({ status: 'settled', payments: [almost] })).toBe(false);
    expect(open({ status: 'cancelled' })).toBe(false);
  });
});
