import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { IssuedInvoice } from '#domain/issued-invoice.ts';
import { pointerTo } from '../problems/mistakes.ts';

export type Fingerprints = Readonly<Record<string, string>>;

/** 64 bits tell two honest texts apart; they are carried with the invoice, and prove nothing. */
const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
    .slice(0, 16);

/** A digest of each field of an issue by its JSON pointer, the debtor's one by one: enough to say what differs. */
export function fingerprintsOf({ debtor, ...rest }: IssuedInvoice): Fingerprints {
  const fields = [
    ...Object.entries(rest).map(([name, value]) => [pointerTo([name]), value] as const),
    ...Object.entries(debtor).map(([name, value]) => [pointerTo(['debtor', name]), value] as const),
  ];
  const told = fields.filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([pointer, value]) => [pointer, digestOf(value)]));
}

export const fingerprintOf = (fingerprints: Fingerprints): string => digestOf(fingerprints);

/** The pointers at which two issues of one invoice contradict each other. */
export const differingPointers = (a: Fingerprints, b: Fingerprints): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((pointer) => a[pointer] !== b[pointer])
    .toSorted();
