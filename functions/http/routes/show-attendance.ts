import * as z from 'zod';
import { attendanceOf } from '#domain/attendance.ts';
import { CreditorId } from '#domain/creditor.ts';
import { Instant } from '#domain/instant.ts';
import { pageOf, paging } from '../paging.ts';
import { ok } from '../reply.ts';
import { debtorNames } from '../reports/debtor-names.ts';
import { invoiceLine, lineOf } from '../reports/invoice-line.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const AttendanceAnswer = z
  .strictObject({
    at: Instant,
    followed: z.int().describe('Invoices that an execution should be following'),
    running: z.int().describe('Those that one is following; the sweeper mends the rest'),
    items: z
      .array(z.strictObject(invoiceLine).meta({ id: 'UnattendedInvoice' }))
      .describe('Those that none is following'),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'Attendance' });

export const showAttendance = route({
  method: 'get',
  path: '/attendance',
  summary: 'Whether every invoice that is followed has its execution running, and which has not',
  input: { query: z.strictObject({ creditor: CreditorId.optional(), ...paging }) },
  answer: AttendanceAnswer,
  handle: async ({ query }, services, { at }) => {
    // What runs is asked for first: what starts meanwhile is at worst told of as not yet running.
    const running = await services.executions.running();
    const all = await readSummaries(query.creditor, services);
    const { followed, unattended } = attendanceOf(all, running);
    const page = pageOf(unattended, query);
    const nameOf = await debtorNames(page.items, services.parties);
    return ok({
      at,
      followed,
      running: followed - unattended.length,
      ...page,
      items: page.items.map((invoice) => lineOf(invoice, nameOf)),
    });
  },
});
