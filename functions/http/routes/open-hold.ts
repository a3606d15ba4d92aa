import * as z from 'zod';
import type { CivilDate } from '#domain/civil-date.ts';
import { Hold } from '#domain/hold.ts';
import { holdOfRequest } from '#domain/hold-of-request.ts';
import { HoldRequest } from '#domain/hold-request.ts';
import { dayOf, type Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { tooEarly } from '#domain/mistake-code.ts';
import { openHold as open } from '#domain/open-hold.ts';
import { readParties } from '../../records/read-parties.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { invoiceParams, UNSIGNED } from '../parameters.ts';
import { type Problem, problem, refusedField } from '../problems/problem.ts';
import { created } from '../reply.ts';
import { route } from '../route.ts';
import type { ApiServices } from '../services.ts';

export const openHold = route({
  method: 'post',
  path: '/invoices/{invoiceId}/holds',
  summary: 'A dispute, a promise, an instalment plan or a pause: nothing leaves until it ends',
  input: { params: invoiceParams, body: HoldRequest.meta({ id: 'HoldRequest' }) },
  answer: z.strictObject({ hold: Hold.meta({ id: 'Hold' }), invoice: InvoiceReceipt }),
  statuses: [201],
  problems: ['not-found', 'not-possible-now'],
  handle: async ({ params, body }, services, { at }) => {
    const invoice = await services.records.read(params.invoiceId);
    const { debtor } = await readParties(services.parties, invoice);
    const zone = debtor.zone ?? 'mainland';
    const holdOn = ({ proofs }: Invoice) =>
      holdOfRequest(body, { id: `h${proofs.sequence + 1}`, at, by: body.by ?? UNSIGNED, zone });
    const last = holdOn(invoice);
    if (last.until < dayOf(at)) return overBeforeToday(body, dayOf(at));

    const acted = await actOnInvoice(
      services,
      invoice.id,
      (current) => refusalOf(current) ?? open(current, holdOn(current)),
    );
    if (acted.kind === 'problem') return acted;
    await openTasks(acted.invoice, at, services);
    return created({ hold: acted.invoice.hold ?? last, invoice: receiptOf(acted.invoice) });
  },
});

/** A claim that is not declared to the insolvency administrator in time is lost: a person has to. */
async function openTasks(
  { id, terms, hold }: Invoice,
  at: Instant,
  { tasks }: Pick<ApiServices, 'tasks'>,
): Promise<void> {
  if (hold?.kind !== 'insolvency') return;
  await tasks.open({
    id: `${id}.insolvency.${hold.id}`,
    kind: 'doubt',
    creditorId: terms.creditorId,
    invoiceId: id,
    dueOn: hold.until,
    createdAt: at,
    note: 'declare-claim',
  });
}

function refusalOf({ status, hold }: Invoice): Problem | undefined {
  if (hold) {
    const detail = `a ${hold.kind} holds this invoice already: release hold ${hold.id} first`;
    return problem('not-possible-now', detail);
  }
  return status === 'followed'
    ? undefined
    : problem(
        'not-possible-now',
        `a hold suspends an invoice that is followed; this one is ${status}`,
      );
}

const lastDayOf: Record<HoldRequest['kind'], string> = {
  dispute: '/until',
  promise: '/promisedOn',
  plan: '/instalments',
  pause: '/until',
  insolvency: '/publishedOn',
};

/** A hold that is over before it begins would end at once. */
const overBeforeToday = ({ kind }: HoldRequest, today: CivilDate): Problem =>
  refusedField(
    lastDayOf[kind],
    `${lastDayOf[kind].slice(1)} must end today or later`,
    tooEarly(today),
  );
