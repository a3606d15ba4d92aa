import { balanceOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { DISPUTE_FOUNDED } from './money-question.ts';
import type { CreditNote } from './payment.ts';
import type { ProofDraft } from './proof.ts';
import { statusAfterMoney } from './status-after-money.ts';

/** Takes a credit note off what is owed, once. The same number again changes nothing: `undefined`. */
export function recordCreditNote(invoice: Invoice, note: CreditNote): InvoiceChange | undefined {
  if (invoice.creditNotes.some(({ number }) => number === note.number)) return undefined;

  // The credit note is the answer to a dispute found right.
  const { question, ...rest } = invoice;
  const asked = question === undefined || question === DISPUTE_FOUNDED ? {} : { question };
  const credited: Invoice = { ...rest, ...asked, creditNotes: [...invoice.creditNotes, note] };
  const received: ProofDraft = {
    kind: 'credit-note-received',
    at: note.recordedAt,
    by: note.by,
    facts: {
      number: note.number,
      amount: note.amount,
      issuedOn: note.issuedOn,
      balance: balanceOf(credited),
    },
  };
  return statusAfterMoney({ invoice: unreviewed(credited), proofs: [received] }, note.recordedAt);
}
