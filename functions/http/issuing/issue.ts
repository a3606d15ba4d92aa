import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import { chooseCalendar } from '#domain/choose-calendar.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import { issueInvoice } from '#domain/issue-invoice.ts';
import type { IssuedInvoice } from '#domain/issued-invoice.ts';
import { countWaiting } from '../../webhooks/record-payment-event.ts';
import { type InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { created, ok, type Reply } from '../reply.ts';
import type { ApiServices } from '../services.ts';
import { tellExecution } from '../tell-execution.ts';
import { archiveDocument } from './archive-document.ts';
import { type Fingerprints, fingerprintOf, fingerprintsOf } from './fingerprints.ts';
import { contradiction, refusalOf, unknownCreditor } from './refusal-of.ts';

export type Issue = {
  readonly issued: IssuedInvoice;
  readonly key: string | undefined;
  readonly at: Instant;
};
type Checked = Issue & {
  readonly id: InvoiceId;
  readonly creditor: Creditor;
  readonly debtor: Debtor;
  readonly fingerprints: Fingerprints;
};

/** Takes an invoice in once: all is checked before anything is stored, and an exact repeat changes nothing. */
export async function issue(request: Issue, services: ApiServices): Promise<Reply<InvoiceReceipt>> {
  const { issued, key } = request;
  const { creditorId, number } = issued;
  const id = invoiceIdOf(creditorId, number);
  const fingerprints = fingerprintsOf(issued);
  const [creditor, known, existing, keptFingerprint] = await Promise.all([
    services.parties.findCreditor(creditorId),
    services.parties.findDebtor(creditorId, issued.debtor.id),
    services.invoices.find(id),
    key === undefined ? undefined : services.idempotency.find(creditorId, key),
  ]);

  if (!creditor) return unknownCreditor(creditorId);
  const refusal = refusalOf({ issued, creditor, fingerprints, existing, keptFingerprint });
  if (refusal) return refusal;
  return existing
    ? repeat(existing, services)
    : takeIn({ ...request, id, creditor, debtor: debtorOf(issued, known), fingerprints }, services);
}

/** The invoice is the last thing stored: what it refers to is there when it is. */
async function takeIn(checked: Checked, services: ApiServices): Promise<Reply<InvoiceReceipt>> {
  const { issued, id, creditor, debtor, fingerprints, key, at } = checked;
  const { document: _file, debtor: _asIssued, ...terms } = issued;
  const named = { creditorId: creditor.id, fingerprint: fingerprintOf(fingerprints) };
  const [document] = await Promise.all([
    archiveDocument(services.archive, id, issued),
    services.parties.saveDebtor(creditor.id, debtor),
    key !== undefined && services.idempotency.keep({ ...named, key }, at),
  ]);
  const change = issueInvoice({
    id,
    terms,
    debtorId: debtor.id,
    calendar: calendarOf(checked),
    issuedAs: fingerprints,
    ...(document && { document }),
    at,
  });
  if (!(await services.records.create(change))) return overtaken(id, fingerprints, services);
  await tellExecution(services, change.invoice);
  // Payments may have been told of before the invoice was.
  const isPaidBefore = await countWaiting(id, id, at, services);
  return created(receiptOf(isPaidBefore ? await services.records.read(id) : change.invoice));
}

/** The calendar finance chose for a debtor stays, though the invoicing software does not know of it. */
const debtorOf = ({ debtor }: IssuedInvoice, known: Debtor | undefined): Debtor =>
  known?.calendar === undefined ? debtor : { calendar: known.calendar, ...debtor };

const calendarOf = ({ issued, creditor, debtor }: Checked) =>
  chooseCalendar({
    invoice: issued.calendar,
    debtor: debtor.calendar,
    amountBands: creditor.amountBands,
    creditor: creditor.calendar,
    total: issued.total,
  });

/** The same invoice came twice at once, and the other was faster. */
async function overtaken(id: InvoiceId, fingerprints: Fingerprints, services: ApiServices) {
  const first = await services.records.read(id);
  return contradiction(first, fingerprints) ?? repeat(first, services);
}

/** A repeat may come because the first answer was lost, and the start with it. */
async function repeat(invoice: Invoice, services: ApiServices): Promise<Reply<InvoiceReceipt>> {
  if (invoice.execution.arn === undefined) await tellExecution(services, invoice);
  return ok(receiptOf(invoice));
}
