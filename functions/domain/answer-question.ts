import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { PAYMENT_REFUNDED } from './money-question.ts';
import type { Payment } from './payment.ts';
import { refundedOf } from './payment-movements.ts';
import { LETTER_RETURNED, NOT_POSTED, NOT_PRESENTED } from './presentation.ts';
import { withRefundAsked } from './refund-question.ts';
import type { StepName } from './step-name.ts';

/** Finance has said what the refunds mean. */
const withRefundAnswered = (payment: Payment): Payment =>
  payment.refunds ? { ...payment, refundAnswered: refundedOf(payment) } : payment;

/**
 * Finance answered: the invoice goes on where it stood, or asks what else waits for an answer. Whoever lets a mise en
 * demeure go in spite of the objection answers for it by name. `undefined` when nothing was asked.
 */
export function answerQuestion(
  invoice: Invoice,
  by: string,
  at: Instant,
): InvoiceChange | undefined {
  const { question, ...rest } = invoice;
  if (question === undefined) return undefined;
  const approved = [...invoice.approved, ...approvedBy(question)];
  const payments =
    question === PAYMENT_REFUNDED ? invoice.payments.map(withRefundAnswered) : invoice.payments;
  const answered: InvoiceChange = {
    invoice: unreviewed({ ...rest, approved, payments }),
    proofs: [{ kind: 'finance-answered', at, by, reason: question }],
  };
  return withRefundAsked(answered, at);
}

/** The letter has left: only what follows it is in question. */
const AFTER_THE_LETTER: ReadonlySet<string> = new Set([NOT_POSTED, NOT_PRESENTED, LETTER_RETURNED]);

/** What the answer lets go: the letter itself, or what follows a letter that was posted and never seen again. */
function approvedBy(question: string): readonly StepName[] {
  if (AFTER_THE_LETTER.has(question)) return ['legal-file'];
  return question.startsWith('mise-en-demeure') ? ['mise-en-demeure'] : [];
}
