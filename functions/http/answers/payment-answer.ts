import * as z from 'zod';
import type { Invoice } from '#domain/invoice.ts';
import { Payment } from '#domain/payment.ts';
import { InvoiceReceipt, receiptOf } from './invoice-receipt.ts';

/** A payment, and where the invoice stands. */
export const PaymentAnswer = z
  .strictObject({ payment: Payment, invoice: InvoiceReceipt })
  .meta({ id: 'PaymentRecorded' });
export type PaymentAnswer = z.output<typeof PaymentAnswer>;

export function paymentAnswerOf(invoice: Invoice, paymentId: string): PaymentAnswer {
  const payment = invoice.payments.find(({ id }) => id === paymentId);
  if (!payment) throw new Error(`invoice ${invoice.id} has lost payment ${paymentId}`);
  return { payment, invoice: receiptOf(invoice) };
}
