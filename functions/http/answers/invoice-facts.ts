import * as z from 'zod';
import { attentionTo } from '#domain/attention.ts';
import { CalendarName } from '#domain/calendar.ts';
import { CivilDate, daysBetween } from '#domain/civil-date.ts';
import { Hold } from '#domain/hold.ts';
import { balanceOf, InvoiceStatus } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';

/** What every answer about an invoice says of it. */
export const invoiceFacts = {
  id: InvoiceId,
  creditorId: z.string(),
  number: z.string(),
  status: InvoiceStatus,
  calendar: CalendarName,
  issuedOn: CivilDate,
  dueOn: CivilDate,
  currency: z.literal('EUR'),
  total: z.int(),
  balance: z.int().describe('Cents still owed, penalties apart; negative when too much was paid'),
  daysLate: z.int().describe('Negative before the due date, 0 once nothing is owed'),
  hold: Hold.optional(),
  attention: z.enum(['unreviewed', 'question', 'in-doubt']).optional(),
  question: z.string().optional().describe('What finance must answer before anything goes on'),
};
type InvoiceFacts = z.output<z.ZodObject<typeof invoiceFacts>>;

export function factsOf(invoice: InvoiceSummary, today: CivilDate): InvoiceFacts {
  const { id, terms, status, calendar, hold, question } = invoice;
  const { creditorId, number, issuedOn, dueOn, currency, total } = terms;
  const balance = balanceOf(invoice);
  const isOpen = balance > 0 && status !== 'cancelled';
  const attention = attentionTo(invoice);
  return {
    id,
    creditorId,
    number,
    status,
    calendar,
    issuedOn,
    dueOn,
    currency,
    total,
    balance,
    daysLate: isOpen ? daysBetween(dueOn, today) : 0,
    ...(hold && { hold }),
    ...(attention && { attention }),
    ...(question !== undefined && { question }),
  };
}
