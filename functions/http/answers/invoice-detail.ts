import * as z from 'zod';
import type { ExecutionState } from '#adapters/executions.ts';
import { CivilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import { KnownDebtor } from '#domain/debtor.ts';
import { dayOf, Instant } from '#domain/instant.ts';
import { balanceOf, type Invoice } from '#domain/invoice.ts';
import type { Language } from '#domain/language.ts';
import { limitationOfInvoice } from '#domain/limitation-of-invoice.ts';
import { CreditNote, Payment } from '#domain/payment.ts';
import { projectedPlan } from '#domain/projected-plan.ts';
import { TermCap } from '#domain/term-caps.ts';
import { warningsOfInvoice } from '#domain/warnings-of-invoice.ts';
import { ClaimAnswer } from './claim-answer.ts';
import { claimAsOf } from './claim-as-of.ts';
import { factsOf, invoiceFacts } from './invoice-facts.ts';
import { LimitationAnswer } from './limitation-answer.ts';
import { StepAnswer, stepsOf } from './step-answer.ts';
import { WarningAnswer, warningAnswerOf } from './warning-answer.ts';

/** The invoice, its situation, the claim on one day, and all its steps. */
export const InvoiceDetail = z
  .strictObject({
    ...invoiceFacts,
    receivedAt: Instant,
    deliveredOn: CivilDate.optional(),
    termCap: TermCap.optional(),
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
    limitation: LimitationAnswer.optional().describe('While something is owed'),
    warnings: z.array(WarningAnswer),
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
  readonly language: Language;
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
    steps: stepsOf(invoice, projectedPlan(invoice, { debtor, creditor }, at)),
    claim: claimAsOf(invoice, { debtor, creditor }, asOf),
    ...cautionsOf(invoice, situation),
    execution,
  };
}

/** The end of limitation matters while money can still be claimed. */
function cautionsOf(
  invoice: Invoice,
  { debtor, creditor, asOf, language }: Situation,
): Pick<InvoiceDetail, 'limitation' | 'warnings'> {
  const isOwed = invoice.status !== 'cancelled' && balanceOf(invoice) > 0;
  const limitation = isOwed ? limitationOfInvoice(invoice, debtor.kind, asOf) : undefined;
  const warnings = warningsOfInvoice(invoice, { debtor, creditor }, limitation);
  return {
    ...(limitation && { limitation }),
    warnings: warnings.map((warning) => warningAnswerOf(warning, language)),
  };
}

function termsOf({ terms }: Invoice) {
  const { deliveredOn, termCap, net, tax, alreadyPaid } = terms;
  const { orderReference, purchaseOrder, subject, paymentLink } = terms;
  const amounts = { net, tax, alreadyPaid };
  return { deliveredOn, termCap, ...amounts, orderReference, purchaseOrder, subject, paymentLink };
}
