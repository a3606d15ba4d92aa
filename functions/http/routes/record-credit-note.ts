import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import type { Invoice } from '#domain/invoice.ts';
import { PositiveCents } from '#domain/money.ts';
import { CreditNote } from '#domain/payment.ts';
import { recordCreditNote as record } from '#domain/record-credit-note.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { By, invoiceParams, UNSIGNED } from '../parameters.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { created, ok } from '../reply.ts';
import { route } from '../route.ts';

const CreditNoteToRecord = z
  .strictObject({
    number: z.string().trim().min(1).max(35),
    issuedOn: CivilDate,
    amount: PositiveCents,
    by: By.optional(),
  })
  .meta({ id: 'CreditNoteToRecord' });

export const recordCreditNote = route({
  method: 'post',
  path: '/invoices/{invoiceId}/credit-notes',
  summary: 'A credit note takes something off the invoice; the same number again changes nothing',
  input: { params: invoiceParams, body: CreditNoteToRecord },
  answer: z.strictObject({
    creditNote: CreditNote.meta({ id: 'CreditNote' }),
    invoice: InvoiceReceipt,
  }),
  statuses: [201, 200],
  problems: ['not-found', 'contradiction'],
  handle: async ({ params, body }, services, { at }) => {
    const { by = UNSIGNED, ...told } = body;
    const note = { ...told, by, recordedAt: at };
    const acted = await actOnInvoice(
      services,
      params.invoiceId,
      (invoice) => contradiction(invoice, note) ?? record(invoice, note),
    );
    if (acted.kind === 'problem') return acted;
    const { invoice, isNew } = acted;
    const creditNote = invoice.creditNotes.find(({ number }) => number === note.number) ?? note;
    const answer = { creditNote, invoice: receiptOf(invoice) };
    return isNew ? created(answer) : ok(answer);
  },
});

/** The number of a credit note stands for one note: another amount or day is another note. */
function contradiction({ creditNotes }: Invoice, note: CreditNote): Problem | undefined {
  const known = creditNotes.find(({ number }) => number === note.number);
  if (!known) return undefined;
  const fields = (['amount', 'issuedOn'] as const).filter((field) => known[field] !== note[field]);
  return fields.length === 0
    ? undefined
    : problem(
        'contradiction',
        `credit note ${note.number} was recorded before with another ${fields.join(' and ')}`,
        fields.map((field) => ({
          pointer: `/${field}`,
          detail: `${field} must be ${known[field]} as first told`,
          code: 'differs' as const,
        })),
      );
}
