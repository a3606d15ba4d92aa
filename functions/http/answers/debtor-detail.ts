import * as z from 'zod';
import { addressesOf } from '#domain/addresses-of-debtor.ts';
import { CivilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import { DebtorContact, type KnownDebtor } from '#domain/debtor.ts';
import { dayOf, Instant } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { paymentDelays } from '#domain/payment-delay.ts';
import type { PromiseMade } from '#domain/promises-of.ts';
import { debtorAnswerOf, debtorFacts } from './debtor-answer.ts';
import { InvoiceRow, rowOf } from './invoice-row.ts';

const ofInvoice = { invoiceId: InvoiceId, number: z.string() };

/** A debtor with everything that says whether they can be trusted, and whom to call. */
export const DebtorDetail = z
  .strictObject({
    ...debtorFacts,
    invoices: z.array(InvoiceRow).describe('All of them, the latest due first'),
    addresses: z.array(
      z.strictObject({
        role: DebtorContact.shape.role,
        name: z.string().optional(),
        channel: z.enum(['email', 'sms', 'call']),
        to: z.string(),
        validity: z
          .enum(['good', 'bad', 'unknown'])
          .describe('good: something was delivered there; bad: something came back'),
        at: Instant.optional(),
        reason: z.string().optional(),
      }),
    ),
    promises: z.strictObject({
      kept: z.int(),
      broken: z.int(),
      open: z.int(),
      items: z.array(
        z.strictObject({
          ...ofInvoice,
          madeAt: Instant,
          by: z.string(),
          promisedOn: CivilDate,
          amount: z.int().optional(),
          result: z.enum(['open', 'kept', 'broken', 'replaced']),
        }),
      ),
    }),
    delays: z
      .array(z.strictObject({ ...ofInvoice, paidOn: CivilDate, days: z.int(), amount: z.int() }))
      .describe('The payments behind the average delay, oldest first'),
  })
  .meta({ id: 'DebtorDetail' });
export type DebtorDetail = z.output<typeof DebtorDetail>;

export type PromiseOf = { readonly invoice: InvoiceSummary; readonly promise: PromiseMade };

type Known = {
  readonly debtor: KnownDebtor;
  readonly creditor: Creditor;
  readonly invoices: readonly InvoiceSummary[];
  readonly promises: readonly PromiseOf[];
};

export function debtorDetailOf(known: Known, at: Instant): DebtorDetail {
  const { debtor, creditor, invoices, promises } = known;
  const today = dayOf(at);
  const count = (result: PromiseMade['result']) =>
    promises.filter(({ promise }) => promise.result === result).length;
  return {
    ...debtorAnswerOf(creditor.id, debtor, invoices, today),
    invoices: invoices.toReversed().map((invoice) => rowOf(invoice, { debtor, creditor }, at)),
    addresses: [...addressesOf(debtor, invoices)],
    promises: {
      kept: count('kept'),
      broken: count('broken'),
      open: count('open'),
      items: promises
        .map(({ invoice, promise }) => ({ ...nameOf(invoice), ...promise }))
        .toSorted((a, b) => (a.madeAt > b.madeAt ? -1 : 1)),
    },
    delays: paymentDelays(invoices, today)
      .map(({ invoice, paidOn, days, amount }) => ({ ...nameOf(invoice), paidOn, days, amount }))
      .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1)),
  };
}

const nameOf = ({ id, terms }: InvoiceSummary) => ({ invoiceId: id, number: terms.number });
