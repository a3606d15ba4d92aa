import { describe, expect, it } from 'vitest';
import type { Call } from '#domain/call.ts';
import { civilDate } from '#domain/civil-date.ts';
import { InvoiceSummary, summaryOf } from '#domain/invoice-summary.ts';
import { aContact, anInvoice, aPayment, at } from '../support/invoice.ts';

const call: Call = {
  id: 'c1',
  calledAt: at('2026-06-25T08:00:00Z'),
  recordedAt: at('2026-06-25T08:05:00Z'),
  outcome: 'promised',
  promisedOn: civilDate('2026-06-30'),
  by: 'Nadia Ferrand',
  answers: [],
  note: 'rappeler Mme Le Bihan',
};
const invoice = anInvoice({
  contacts: [aContact({ state: 'delivered', providerId: 'ses-1' })],
  payments: [aPayment()],
  calls: [call],
  execution: { cycle: 1, arn: 'arn:execution', token: 'secret' },
});

describe('what lists read of an invoice', () => {
  it('is read back as it was written', () => {
    const written = summaryOf(invoice);

    expect(InvoiceSummary.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it('knows where the chain of proofs stands, and neither its token nor what was said', () => {
    const summary = summaryOf(invoice);

    expect(summary.proofs).toEqual({
      sequence: invoice.proofs.sequence,
      head: invoice.proofs.head,
    });
    expect(JSON.stringify(summary)).not.toMatch(/secret|rappeler/);
  });
});
