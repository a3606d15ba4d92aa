import type { InvoiceSummary } from './invoice-summary.ts';

/** Why an invoice needs a look: the machine's (`unreviewed`) or a person's (the rest). */
export type Attention = 'unreviewed' | 'question' | 'in-doubt';

type Attended = Pick<
  InvoiceSummary,
  'situation' | 'reviewed' | 'execution' | 'question' | 'contacts'
>;

/** What of this invoice must not be forgotten, the most urgent first; `undefined` when all is in order. */
export function attentionTo(invoice: Attended): Attention | undefined {
  const { situation, reviewed, execution, question, contacts } = invoice;
  const isSeen = situation === reviewed && execution.arn !== undefined;
  if (!isSeen && execution.isOver !== true) return 'unreviewed';
  if (question !== undefined) return 'question';
  return contacts.some(({ inDoubt }) => inDoubt) ? 'in-doubt' : undefined;
}
