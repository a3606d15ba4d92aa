import fc from 'fast-check';
import { addDays, civilDate } from '#domain/civil-date.ts';
import { atHour } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { type InvoiceSummary, summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import type { Payment } from '#domain/payment.ts';
import { statusAfterMoney } from '#domain/status-after-money.ts';
import { anInvoice } from './invoice.ts';

const START = civilDate('2025-01-01');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const day = (most: number) => fc.integer({ min: 0, max: most });

const payment = fc.record({
  amount: fc.integer({ min: 1, max: 60_000 }),
  paidAfter: day(200),
  toldAfter: day(10),
  bouncedAfter: fc.option(day(40), { nil: undefined }),
});

/** Invoices of five debtors over a year, paid in part, in full, too much, or with payments that bounced. */
export const someInvoices: fc.Arbitrary<readonly InvoiceSummary[]> = fc
  .array(
    fc.record({
      debtor: fc.constantFrom('menez', 'valbrune', 'garrigue', 'montclar', 'lumen'),
      issuedAfter: day(300),
      term: day(60),
      total: fc.integer({ min: 1, max: 100_000 }),
      payments: fc.array(payment, { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => drafts.map((draft, index) => summaryOf(invoiceOf(draft, index))));

type Draft = {
  readonly debtor: string;
  readonly issuedAfter: number;
  readonly term: number;
  readonly total: number;
  readonly payments: readonly {
    readonly amount: number;
    readonly paidAfter: number;
    readonly toldAfter: number;
    readonly bouncedAfter: number | undefined;
  }[];
};

function invoiceOf({ debtor, issuedAfter, term, total, payments }: Draft, index: number): Invoice {
  const issuedOn = addDays(START, issuedAfter);
  const invoice = anInvoice(
    {
      id: InvoiceId.parse(`inv_${LETTERS.slice(0, 25)}${LETTERS.charAt(index)}`),
      debtorId: debtor,
      receivedAt: atHour(issuedOn, 9),
      payments: payments.map((draft, number): Payment => {
        const paidOn = addDays(issuedOn, draft.paidAfter);
        const recordedOn = addDays(paidOn, draft.toldAfter);
        return {
          id: `p${number}`,
          amount: cents(draft.amount),
          paidOn,
          recordedAt: atHour(recordedOn, 10),
          by: 'api',
          ...(draft.bouncedAfter !== undefined && {
            reversedOn: addDays(recordedOn, draft.bouncedAfter),
          }),
        };
      }),
    },
    {
      number: `F${index}`,
      issuedOn,
      dueOn: addDays(issuedOn, term),
      total: cents(total),
    },
  );
  return statusAfterMoney({ invoice, proofs: [] }, atHour(addDays(START, 600), 9)).invoice;
}
