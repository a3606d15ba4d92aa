import * as z from 'zod';
import type { Attention } from '#domain/attention.ts';
import { attentionTo } from '#domain/attention.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import { DebtorId } from '#domain/debtor.ts';
import { HoldKind } from '#domain/hold.ts';
import { InvoiceStatus } from '#domain/invoice.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import { StepName } from '#domain/step-name.ts';
import { paging } from '../paging.ts';
import { placeOf } from './list-cursor.ts';

/** `true`: a person must look, for whatever reason. */
const AttentionFilter = z.enum(['true', 'question', 'in-doubt', 'unreviewed']);
type AttentionFilter = z.output<typeof AttentionFilter>;

const HoldFilter = z.enum([...HoldKind.options, 'any', 'none']);

export const InvoiceQuery = z.strictObject({
  creditor: CreditorId.optional(),
  status: InvoiceStatus.optional(),
  debtor: DebtorId.optional(),
  number: z.string().optional(),
  dueBefore: CivilDate.optional().describe('Due before that day, which is not counted'),
  dueAfter: CivilDate.optional().describe('Due after that day, which is not counted'),
  issuedBefore: CivilDate.optional().describe('Issued before that day, which is not counted'),
  issuedAfter: CivilDate.optional().describe('Issued after that day, which is not counted'),
  attention: AttentionFilter.optional(),
  hold: HoldFilter.optional().describe('What holds it; any: something does, none: nothing does'),
  step: StepName.optional().describe('The step that comes next'),
  q: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .optional()
    .describe('Part of the number or of the debtor’s name, or an amount in euros'),
  ...paging,
  cursor: z
    .string()
    .max(2000)
    .refine((text) => placeOf(text) !== undefined, 'the nextCursor of the page before')
    .optional(),
});
export type InvoiceQuery = z.output<typeof InvoiceQuery>;

/** The reasons an attention filter stands for. */
export const attentionsOf = (filter: AttentionFilter): readonly Attention[] =>
  filter === 'true' ? ['question', 'in-doubt'] : [filter];

/** Whether an invoice is one of those asked for, as far as it says itself. */
export const matchesInvoice = (invoice: InvoiceSummary, query: InvoiceQuery): boolean =>
  isNamed(invoice, query) && isInTime(invoice, query) && isInState(invoice, query);

const isNamed = ({ terms, debtorId }: InvoiceSummary, query: InvoiceQuery): boolean =>
  isOrAny(query.creditor, terms.creditorId) &&
  isOrAny(query.debtor, debtorId) &&
  isOrAny(query.number, terms.number);

const isInTime = ({ terms: { dueOn, issuedOn } }: InvoiceSummary, query: InvoiceQuery): boolean =>
  isBetween(dueOn, query.dueAfter, query.dueBefore) &&
  isBetween(issuedOn, query.issuedAfter, query.issuedBefore);

function isInState(invoice: InvoiceSummary, query: InvoiceQuery): boolean {
  const attention = attentionTo(invoice);
  const isAttended =
    query.attention === undefined ||
    (attention !== undefined && attentionsOf(query.attention).includes(attention));
  return isAttended && isOrAny(query.status, invoice.status) && isHeldAs(invoice, query.hold);
}

function isHeldAs({ hold }: InvoiceSummary, wanted: InvoiceQuery['hold']): boolean {
  if (wanted === 'any') return hold !== undefined;
  if (wanted === 'none') return hold === undefined;
  return isOrAny(wanted, hold?.kind);
}

const isOrAny = <Value>(wanted: Value | undefined, value: Value): boolean =>
  wanted === undefined || wanted === value;

const isBetween = (
  day: CivilDate,
  after: CivilDate | undefined,
  before: CivilDate | undefined,
): boolean => (after === undefined || day > after) && (before === undefined || day < before);
