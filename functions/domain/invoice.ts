import * as z from 'zod';
import { BrokenWord } from './broken-word.ts';
import { CalendarName } from './calendar.ts';
import { Call } from './call.ts';
import { Closing } from './closing.ts';
import { Contact, NoteContact } from './contact.ts';
import { DebtorId } from './debtor.ts';
import { Hold } from './hold.ts';
import { Instant } from './instant.ts';
import { InvoiceId } from './invoice-id.ts';
import { InvoiceTerms } from './issued-invoice.ts';
import { type Cents, subtract, sum, ZERO } from './money.ts';
import { CreditNote, Payment } from './payment.ts';
import { standingOfAll } from './payment-movements.ts';
import { LaterSignal } from './payment-signal.ts';
import { Posting } from './posting.ts';
import { Proof } from './proof.ts';
import { StepName } from './step-name.ts';
import { StepOutcome } from './step-outcome.ts';
import { Suspension } from './suspension.ts';
import { Waiting } from './waiting.ts';

export const InvoiceStatus = z.enum(['followed', 'on-hold', 'settled', 'cancelled', 'handed-over']);
export type InvoiceStatus = z.infer<typeof InvoiceStatus>;

/** The execution that follows the invoice now, and the ear through which it is told to look again. */
export const Execution = z.strictObject({
  cycle: z.int().positive(),
  arn: z.string().optional(),
  startedAt: Instant.optional(),
  /** Task token of the state that listens. */
  token: z.string().optional(),
  /** It has reviewed an end: nobody listens in this cycle any more. */
  isOver: z.boolean().optional(),
});
export type Execution = z.infer<typeof Execution>;

/** Everything that may change of an invoice: one item, changed only as a whole and only if nobody else did. */
export const Invoice = z.strictObject({
  id: InvoiceId,
  terms: InvoiceTerms,
  debtorId: DebtorId,
  /** SHA-256 of each field of the request that issued it, to tell a repeat from a contradiction. */
  issuedAs: z.record(z.string(), z.string()),
  document: z
    .strictObject({ fileName: z.string(), key: z.string(), sha256: z.string() })
    .optional(),
  receivedAt: Instant,
  calendar: CalendarName,
  status: InvoiceStatus,
  payments: z.array(Payment),
  creditNotes: z.array(CreditNote),
  /** What was told of payments that have not come yet. */
  early: z.array(LaterSignal).optional(),
  hold: Hold.optional(),
  /** Times during which nothing left: later steps move on by them. */
  suspensions: z.array(Suspension).optional(),
  /** The debtor had his delay: the next step is taken at once, and those after it keep their distance. */
  resumesAtOnce: z.boolean().optional(),
  /** What the debtor had agreed and did not keep: the next step recalls it. */
  brokenWord: BrokenWord.optional(),
  /** Who ended the follow-up before the money came, when and why. */
  closed: Closing.optional(),
  steps: z.partialRecord(StepName, StepOutcome),
  contacts: z.array(Contact),
  /** Messages outside the calendar, oldest first. */
  notes: z.array(NoteContact).optional(),
  /** The contact that is due and could not leave yet. */
  waiting: Waiting.optional(),
  /** What the post told of paper letters, oldest first. */
  postings: z.array(Posting).optional(),
  /** The telephone calls that people made, in the order they were noted. */
  calls: z.array(Call).optional(),
  execution: Execution,
  /** Grows with each change the workflow must know of; `reviewed` is the last one it saw. */
  situation: z.int(),
  reviewed: z.int(),
  /** What finance must look at before anything goes on. */
  question: z.string().optional(),
  /** Steps a person let go in spite of an objection. */
  approved: z.array(StepName),
  proofs: z.strictObject({
    sequence: z.int(),
    head: z.string(),
    /** Sealed in the same write as the change they prove; copied to the proof table right after. */
    sealed: z.array(Proof),
  }),
  version: z.int(),
});
export type Invoice = z.infer<typeof Invoice>;

/** Total less what was paid before, payments that stand and credit notes. Negative when too much was paid. */
export function balanceOf(
  invoice: Pick<Invoice, 'payments' | 'creditNotes'> & {
    readonly terms: Pick<InvoiceTerms, 'total' | 'alreadyPaid'>;
  },
): Cents {
  const { terms, payments, creditNotes } = invoice;
  const credited = sum(creditNotes.map(({ amount }) => amount));
  const owed = subtract(subtract(terms.total, terms.alreadyPaid ?? ZERO), credited);
  return subtract(owed, standingOfAll(payments));
}

export const contactsOf = (invoice: Invoice, step: StepName): readonly Contact[] =>
  invoice.contacts.filter((contact) => contact.step === step);
