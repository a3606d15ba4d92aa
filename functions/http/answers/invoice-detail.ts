import * as z from 'zod';
import type { ExecutionState } from '#adapters/executions.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import { KnownDebtor } from '#domain/debtor.ts';
import { dayOf, Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { CreditNote, Payment } from '#domain/payment.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import { ClaimAnswer } from './claim-answer.ts';
import { claimAsOf } from './claim-as-of.ts';
import { factsOf, invoiceFacts } from './invoice-facts.ts';
import { StepAnswer, stepsOf } from './step-answer.ts';

/** The invoice, its situation, the claim on one day, and all its steps. */
export const InvoiceDetail = z
  .strictObject({
    ...invoiceFacts,
    receivedAt: Instant,
    net: z.int().optional(),
    tax: z.int().optional(),
    alreadyPaid: z.int().optional(),
    orderReference: z.string().optional(),
    purchaseOrder: z.string().optional(),
    subject: z.string().optional(),
    paymentLink: z.string().optional(),
    document: z.strictObject({ fileName: z.string(), sha256: z.string() }).optional(),
    debtor: KnownDebtor,
    payments: z.array(Payment),
    creditNotes: z.array(CreditNote),
    steps: z.array(StepAnswer),
    claim: ClaimAnswer,
    execution: z.strictObject({
      arn: z.string(),
      status: z.string().describe('As Step Functions says, or NOT_STARTED'),
    }),
  })
  .meta({ id: 'Invoice' });
export type InvoiceDetail = z.output<typeof InvoiceDetail>;

type Situation = {
  readonly debtor: KnownDebtor;
  readonly creditor: Creditor;
  readonly execution: ExecutionState;
  readonly at: Instant;
  readonly asOf: CivilDate;
};

export function detailOf(invoice: Invoice, situation: Situation): InvoiceDetail {
  const { debtor, creditor, execution, at, asOf } = situation;
  const { document, payments, creditNotes, receivedAt } = invoice;
  return {
    ...factsOf(invoice, dayOf(at)),
    ...termsOf(invoice),
    receivedAt,
    ...(document && { document: { fileName: document.fileName, sha256: document.sha256 } }),
    debtor,
    payments,
    creditNotes,
    steps: stepsOf(invoice, planOfInvoice(invoice, debtor, creditor)),
    claim: claimAsOf(invoice, { debtor, creditor }, asOf),
    execution,
  };
}

function termsOf({ terms }: Invoice) {
  const { net, tax, alreadyPaid, orderReference, purchaseOrder, subject, paymentLink } = terms;
  return { net, tax, alreadyPaid, orderReference, purchaseOrder, subject, paymentLink };
}
