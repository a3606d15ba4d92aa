import { createHash } from 'node:crypto';
import { InvoiceId } from '#domain/invoice-id.ts';

/** RFC 4648 §6, in lower case. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 characters carry 130 bits: enough that two invoices never meet. */
const LENGTH = 26;

/** The id of a creditor's invoice, known without asking: the same invoice sent twice is the same invoice. */
export function invoiceIdOf(creditorId: string, number: string): InvoiceId {
  const digest = createHash('sha256').update(`${creditorId}\0${number}`, 'utf8').digest();
  return InvoiceId.parse(`inv_${base32(digest).slice(0, LENGTH)}`);
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}
