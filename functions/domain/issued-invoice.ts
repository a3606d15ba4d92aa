import * as z from 'zod';
import { CalendarName } from './calendar.ts';
import { CivilDate } from './civil-date.ts';
import { CreditorId } from './creditor.ts';
import { Debtor } from './debtor.ts';
import { type CodedMistake, tooEarly } from './mistake-code.ts';
import { Cents } from './money.ts';
import { PenaltyClause } from './penalty-clause.ts';
import { TermCap } from './term-caps.ts';

const reference = z.string().trim().min(1).max(70);
const positive = Cents.refine((amount) => amount > 0, {
  error: 'an amount in cents greater than 0',
  params: { code: 'too-small', facts: { least: 1, of: 'cents' } },
});
const notNegative = Cents.refine((amount) => amount >= 0, {
  error: 'an amount in cents, 0 or more',
  params: { code: 'too-small', facts: { least: 0, of: 'cents' } },
});

/** The invoice's own PDF, sent along with the letters. */
export const InvoiceDocument = z.strictObject({
  fileName: z.string().regex(/^[\p{L}\p{N} ._-]{1,80}\.pdf$/iu, 'a file name ending in .pdf'),
  contentBase64: z.base64().min(1).max(4_000_000),
});

export const InvoiceTerms = z.strictObject({
  creditorId: CreditorId,
  number: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./_-]{0,34}$/u, '1 to 35 letters, digits, spaces or . / _ -'),
  issuedOn: CivilDate,
  dueOn: CivilDate,
  /** Delivery, completion of the service, or receipt of the payment request by a public buyer. */
  deliveredOn: CivilDate.optional(),
  /** The cap its payment term is held to, where it is not the usual one. */
  termCap: TermCap.optional(),
  currency: z.literal('EUR', 'EUR: the only currency the calendar and the law here are made for'),
  /** VAT included. */
  total: positive,
  net: positive.optional(),
  tax: notNegative.optional(),
  alreadyPaid: notNegative.optional(),
  orderReference: reference.optional(),
  purchaseOrder: reference.optional(),
  subject: reference.optional(),
  calendar: CalendarName.optional(),
  penaltyClause: PenaltyClause.optional(),
  paymentLink: z
    .url({ protocol: /^https$/, error: 'an https:// address' })
    .max(300)
    .optional(),
});
export type InvoiceTerms = z.infer<typeof InvoiceTerms>;

type Amounts = Pick<InvoiceTerms, 'issuedOn' | 'dueOn' | 'total' | 'alreadyPaid' | 'net' | 'tax'>;

function checkAmountsAndDates(terms: Amounts, context: z.RefinementCtx<Amounts>): void {
  const refuse = (field: string, message: string, params: CodedMistake) =>
    context.addIssue({ code: 'custom', path: [field], message, params });
  const { issuedOn, dueOn, total, alreadyPaid, net, tax } = terms;

  if (dueOn < issuedOn) {
    refuse('dueOn', `a day on or after issuedOn (${issuedOn})`, tooEarly(issuedOn));
  }
  if (alreadyPaid !== undefined && alreadyPaid > total) {
    refuse('alreadyPaid', `at most the total (${total})`, {
      code: 'too-big',
      facts: { most: total, of: 'cents' },
    });
  }
  if (net !== undefined && tax !== undefined && net + tax !== total) {
    refuse('tax', `net + tax must equal the total (${total})`, {
      code: 'not-the-sum',
      facts: { total },
    });
  }
}

/** What `POST /v1/invoices` takes: an invoice is issued, and from then on it is followed. */
export const IssuedInvoice = InvoiceTerms.extend({
  document: InvoiceDocument.optional(),
  debtor: Debtor,
}).superRefine(checkAmountsAndDates);
export type IssuedInvoice = z.infer<typeof IssuedInvoice>;
