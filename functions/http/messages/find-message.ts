import { createHash } from 'node:crypto';
import type { AnyContact, ArchivedFile } from '#domain/contact.ts';
import { findContact } from '#domain/contacts-of-invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ApiServices } from '../services.ts';

type Params = { readonly invoiceId: InvoiceId; readonly claimId: string };

/** The archived bytes of a contact: the message, or the letter where it left on paper. */
export type FoundMessage = {
  readonly kind: 'message';
  readonly contact: AnyContact;
  readonly file: ArchivedFile;
  readonly bytes: Uint8Array;
};

export async function findMessage(
  { invoiceId, claimId }: Params,
  { records, archive }: Pick<ApiServices, 'records' | 'archive'>,
): Promise<FoundMessage | Problem> {
  const invoice = await records.read(invoiceId);
  const contact = findContact(invoice, claimId);
  const file = contact?.message ?? contact?.letter;
  const bytes = file && (await archive.fetch(file.key));
  return contact && file && bytes
    ? { kind: 'message', contact, file, bytes }
    : problem('not-found', `invoice ${invoiceId} has no message ${claimId}`);
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
