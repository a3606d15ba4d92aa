import { createHash } from 'node:crypto';
import type { Invoice } from '#domain/invoice.ts';

/**
 * Where the archive keeps what a contact says: creditor, invoice, claim, and the content's own hash, so that an
 * attempt which lost its claim can never lie over the bytes that were sent.
 */
export function archiveKey(
  { id, terms }: Invoice,
  claimId: string,
  bytes: Uint8Array,
  extension: 'pdf' | 'eml' | 'txt',
): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return `${terms.creditorId}/${id}/${claimId}-${hash}.${extension}`;
}
