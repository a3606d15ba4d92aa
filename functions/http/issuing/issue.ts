import { isDeepStrictEqual } from 'node:util';
import type { Debtor, KnownDebtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import { issueInvoice } from '#domain/issue-invoice.ts';
import { countWaiting } from '../../webhooks/record-payment-event.ts';
import { type InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { created, ok, type Reply } from '../reply.ts';
import type { ApiServices } from '../services.ts';
import { tellExecution } from '../tell-execution.ts';
import { archiveDocument } from './archive-document.ts';
import { type Checked, calendarOf, check, type Issue } from './check-issue.ts';
import { type Fingerprints, fingerprintOf } from './fingerprints.ts';
import { contradiction } from './refusal-of.ts';

/** Takes an invoice in once: all is checked before anything is stored, and an exact repeat changes nothing. */
export async function issue(request: Issue, services: ApiServices): Promise<Reply<InvoiceReceipt>> {
  const checked = await check(request, services);
  if (checked.kind === 'problem') return checked;
  return checked.existing ? repeat(checked.existing, services) : takeIn(checked, services);
}

/** The invoice is the last thing stored: what it refers to is there when it is. */
async function takeIn(checked: Checked, services: ApiServices): Promise<Reply<InvoiceReceipt>> {
  const { issued, id, creditor, debtor, known, fingerprints, key, at } = checked;
  const { document: _file, debtor: _asIssued, ...terms } = issued;
  const named = { creditorId: creditor.id, fingerprint: fingerprintOf(fingerprints) };
  const [document] = await Promise.all([
    archiveDocument(services.archive, id, issued),
    !isAsTold(known, debtor) && services.parties.saveDebtor(creditor.id, debtor),
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

/** Whether the invoice says of the debtor what the one before said. */
function isAsTold(known: KnownDebtor | undefined, debtor: Debtor): boolean {
  if (!known || known.corrected) return false;
  const { badAddresses: _bad, note: _note, followedBy: _owner, ...told } = known;
  return isDeepStrictEqual(told, debtor);
}

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
