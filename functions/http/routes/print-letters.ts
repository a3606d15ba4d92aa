import * as z from 'zod';
import { InvoiceId } from '#domain/invoice-id.ts';
import type { Task } from '#domain/task.ts';
import { inGroups } from '../in-groups.ts';
import { type Problem, refusedField } from '../problems/problem.ts';
import { route } from '../route.ts';
import type { ApiServices } from '../services.ts';

const PDF = 'application/pdf';

/** As many letters as one answer can carry. */
const MOST_LETTERS = 100;
const READ_AT_ONCE = 10;

const LettersToPrint = z
  .strictObject({ taskIds: z.array(z.string().max(200)).min(1).max(MOST_LETTERS) })
  .meta({ id: 'LettersToPrint' });

export const printLetters = route({
  method: 'post',
  path: '/letters/print',
  summary: 'The letters of some tasks as one PDF to print, in the order given; nothing is changed',
  input: { body: LettersToPrint },
  answer: z.never(),
  files: [PDF],
  handle: async ({ body: { taskIds } }, services) => {
    const tasks = await findTasks(taskIds, services);
    const letters = await inGroups(taskIds, READ_AT_ONCE, async (id) => {
      const letter = tasks.get(id)?.letter;
      return letter && services.archive.fetch(letter.key);
    });
    const missing = letters.indexOf(undefined);
    if (missing >= 0) return refused(missing);
    // Only who prints pays for loading the PDF library.
    const { mergePdf } = await import('#adapters/merge-pdf.ts');
    const bytes = await mergePdf(letters.filter((one) => one !== undefined));
    return {
      kind: 'file',
      contentType: PDF,
      bytes: new Uint8Array(bytes),
      fileName: 'courriers.pdf',
    };
  },
});

const refused = (index: number): Problem =>
  refusedField(
    `/taskIds/${index}`,
    `taskIds.${index} must be a task of kind post that has its letter, as GET /v1/tasks?kind=post gives it`,
    { code: 'not-known' },
  );

/** A task's id begins with its invoice's, and the invoice names the creditor under whom tasks are kept. */
async function findTasks(
  ids: readonly string[],
  { invoices, tasks }: ApiServices,
): Promise<ReadonlyMap<string, Task>> {
  const names = [...new Set(ids.map((id) => id.split('.')[0] ?? ''))];
  const found = await inGroups(names, READ_AT_ONCE, async (name) => {
    const id = InvoiceId.safeParse(name);
    return id.success ? invoices.find(id.data) : undefined;
  });
  const creditors = new Set(found.flatMap((invoice) => invoice?.terms.creditorId ?? []));
  const all = await Promise.all([...creditors].map((creditorId) => tasks.list(creditorId)));
  return new Map(all.flat().map((task) => [task.id, task]));
}
