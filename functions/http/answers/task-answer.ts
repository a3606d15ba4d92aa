import * as z from 'zod';
import { DebtorContact, type KnownDebtor } from '#domain/debtor.ts';
import { expectedValue } from '#domain/expected-value.ts';
import type { Instant } from '#domain/instant.ts';
import { e164 } from '#domain/phone.ts';
import { Task } from '#domain/task.ts';
import type { Owed } from '../listing/parties-reader.ts';
import { InvoiceRow, rowOf } from './invoice-row.ts';

/** Work for a person, with the invoice it is about and what a call needs. */
export const TaskAnswer = Task.extend({
  invoice: InvoiceRow,
  script: z.string().optional().describe('Of a call: what to say'),
  phone: z.string().optional(),
  person: z
    .strictObject({ name: z.string().optional(), role: DebtorContact.shape.role })
    .optional()
    .describe('Whose number it is'),
  expectedValue: z.int().optional().describe('Of a call: what it is worth today, in cents'),
}).meta({ id: 'Task' });
export type TaskAnswer = z.output<typeof TaskAnswer>;

export function taskAnswerOf(task: Task, owed: Owed, now: Instant): TaskAnswer {
  const invoice = rowOf(owed.invoice, owed, now);
  if (task.kind !== 'call') return { ...task, invoice };
  const person = personAt(task.to, owed.debtor);
  return {
    ...task,
    invoice,
    ...(task.note !== undefined && { script: task.note }),
    ...(task.to !== undefined && { phone: task.to }),
    ...(person && { person }),
    expectedValue: expectedValue(owed.invoice, invoice.daysLate, now),
  };
}

function personAt(to: string | undefined, { contacts }: KnownDebtor): TaskAnswer['person'] {
  const number = to === undefined ? undefined : e164(to);
  const found = contacts.find(({ phone, mobile }) =>
    [phone, mobile].some((one) => one !== undefined && e164(one) === number),
  );
  return found && { role: found.role, ...(found.name !== undefined && { name: found.name }) };
}
