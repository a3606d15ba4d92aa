import * as z from 'zod';
import { AnyInstant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import { Posting, PostingEvent } from '#domain/posting.ts';
import { objectionTo, paperOf } from '#domain/posting-objection.ts';
import { isLost, isRepeat, recordPosting as record } from '#domain/record-posting.ts';
import { reopenStep } from '#domain/reopen-step.ts';
import { StepName } from '#domain/step-name.ts';
import { readParties } from '../../records/read-parties.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { By, invoiceParams, UNSIGNED } from '../parameters.ts';
import { type Problem, refusedField } from '../problems/problem.ts';
import { created, ok } from '../reply.ts';
import { route } from '../route.ts';
import type { ApiServices } from '../services.ts';

const reference = z.string().trim().min(1).max(70);

const PostingToRecord = z
  .strictObject({
    step: StepName,
    event: PostingEvent,
    at: AnyInstant,
    carrier: reference.optional(),
    trackingNumber: reference.optional(),
    by: By.optional(),
  })
  .meta({ id: 'PostingToRecord' });

export const recordPosting = route({
  method: 'post',
  path: '/invoices/{invoiceId}/postings',
  summary: 'What the post did with a letter: the last delay runs from its first presentation',
  input: { params: invoiceParams, body: PostingToRecord },
  answer: z.strictObject({ posting: Posting.meta({ id: 'Posting' }), invoice: InvoiceReceipt }),
  statuses: [201, 200],
  problems: ['not-found'],
  handle: async ({ params: { invoiceId }, body: told }, services, { at: recordedAt }) => {
    const posting: Posting = { ...told, by: told.by ?? UNSIGNED, recordedAt };
    const before = await services.records.read(invoiceId);
    const { debtor } = await readParties(services.parties, before);
    const acted = await actOnInvoice(services, invoiceId, (invoice) =>
      isRepeat(invoice, posting)
        ? undefined
        : (refusalOf(invoice, posting) ?? changeOf(invoice, posting, debtor)),
    );
    if (acted.kind === 'problem') return acted;
    await markLostAddress(acted.invoice, posting, services);
    if (acted.isNew && posting.event === 'posted') {
      await closePostTask(acted.invoice, posting, services);
    }
    const body = { posting, invoice: receiptOf(acted.invoice) };
    return acted.isNew ? created(body) : ok(body);
  },
});

function refusalOf(invoice: Invoice, posting: Posting): Problem | undefined {
  const objection = objectionTo(invoice, posting, posting.recordedAt);
  return objection && refusedField(`/${objection.field}`, objection.reason, objection.mistake);
}

/** A plain letter that was lost on its way leaves its step to the next channel, if there is one. */
function changeOf(
  invoice: Invoice,
  posting: Posting,
  debtor: Parameters<typeof reopenStep>[1]['debtor'],
): InvoiceChange | undefined {
  const letter = paperOf(invoice, posting.step);
  const change = record(invoice, posting);
  return change && letter
    ? reopenStep(change, { claimId: letter.claimId, debtor, at: posting.recordedAt })
    : change;
}

async function markLostAddress(
  invoice: Invoice,
  posting: Posting,
  { parties }: ApiServices,
): Promise<void> {
  const letter = paperOf(invoice, posting.step);
  if (!letter || !isLost(invoice, posting)) return;
  const { to } = letter;
  const bad = { channel: 'post', to, reason: 'returned', at: posting.at } as const;
  await parties.markBadAddress(invoice.terms.creditorId, invoice.debtorId, bad);
}

/** A letter the post has is not to be posted again, whoever told of it first. */
async function closePostTask(
  invoice: Invoice,
  { step, recordedAt: doneAt, by: doneBy }: Posting,
  { tasks }: ApiServices,
): Promise<void> {
  const letter = paperOf(invoice, step);
  if (!letter) return;
  const { creditorId } = invoice.terms;
  await tasks.close({ creditorId, id: `${invoice.id}.${letter.claimId}`, doneAt, doneBy });
}
