import * as z from 'zod';
import type { Attention } from '#domain/attention.ts';
import { attentionTo } from '#domain/attention.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import { DebtorId } from '#domain/debtor.ts';
import { type Invoice, InvoiceStatus } from '#domain/invoice.ts';
import { paging } from '../paging.ts';
import { placeOf } from './list-cursor.ts';

/** `true`: a person must look, for whatever reason. */
const AttentionFilter = z.enum(['true', 'question', 'in-doubt', 'unreviewed']);
type AttentionFilter = z.output<typeof AttentionFilter>;

export const InvoiceQuery = z.strictObject({
  creditor: CreditorId.optional(),
  status: InvoiceStatus.optional(),
  debtor: DebtorId.optional(),
  number: z.string().optional(),
  dueBefore: CivilDate.optional().describe('Due before that day, which is not counted'),
  dueAfter: CivilDate.optional().describe('Due after that day, which is not counted'),
  attention: AttentionFilter.optional(),
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

/** Whether an invoice is one of those asked for. */
export function matches(invoice: Invoice, query: InvoiceQuery): boolean {
  const { terms, status, debtorId } = invoice;
  const attention = attentionTo(invoice);
  return [
    isOrAny(query.creditor, terms.creditorId),
    isOrAny(query.status, status),
    isOrAny(query.debtor, debtorId),
    isOrAny(query.number, terms.number),
    query.dueBefore === undefined || terms.dueOn < query.dueBefore,
    query.dueAfter === undefined || terms.dueOn > query.dueAfter,
    query.attention === undefined ||
      (attention !== undefined && attentionsOf(query.attention).includes(attention)),
  ].every(Boolean);
}

const isOrAny = <Value>(wanted: Value | undefined, value: Value): boolean =>
  wanted === undefined || wanted === value;
