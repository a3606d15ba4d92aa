import * as z from 'zod';
import { Channel } from '#domain/channel.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import { dayOf, Instant } from '#domain/instant.ts';
import { balanceOf } from '#domain/invoice.ts';
import { nextSends, type PlannedSend } from '#domain/next-sends.ts';
import { isOpen } from '#domain/open-invoice.ts';
import { WritingStep } from '#domain/step-name.ts';
import { amountOf } from '../answers/amount-of.ts';
import { InvoiceRow, rowOf } from '../answers/invoice-row.ts';
import { type Owed, partiesReader } from '../listing/parties-reader.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const NextSend = z
  .strictObject({
    invoice: InvoiceRow,
    step: WritingStep,
    label: z.string(),
    at: Instant,
    contacts: z.array(z.strictObject({ channel: Channel, to: z.string() })),
    preview: z.string().describe('Where its messages can be read before they leave'),
  })
  .meta({ id: 'NextSend' });
type NextSend = z.output<typeof NextSend>;

const NextSendsAnswer = z
  .strictObject({
    on: CivilDate.optional().describe('Absent where nothing is planned'),
    count: z.int(),
    amount: z.int().describe('What is owed on them, in cents'),
    items: z.array(NextSend),
  })
  .meta({ id: 'NextSends' });

export const showNextSends = route({
  method: 'get',
  path: '/sends/next',
  summary:
    'What leaves by itself on the first day after today on which something does, unless money comes before or a person acts',
  input: { query: z.strictObject({ creditor: CreditorId.optional() }) },
  answer: NextSendsAnswer,
  handle: async ({ query }, services, { at }) => {
    const all = await readSummaries(query.creditor, services);
    const owed = await partiesReader(services.parties)(all.filter(isOpen));
    const sends = nextSends(owed, at);
    const [first] = sends;
    return ok({
      ...(first && { on: dayOf(first.at) }),
      ...amountOf(sends.map(({ owed: { invoice } }) => balanceOf(invoice))),
      items: sends.map((send) => itemOf(send, at)),
    });
  },
});

const itemOf = (
  { owed, step, label, at, contacts }: PlannedSend<Owed>,
  now: Instant,
): NextSend => ({
  invoice: rowOf(owed.invoice, owed, now),
  step,
  label,
  at,
  contacts: [...contacts],
  preview: `/v1/invoices/${owed.invoice.id}/steps/${step}/preview`,
});
