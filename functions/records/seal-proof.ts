import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Proof, ProofDraft } from '#domain/proof.ts';

type Place = {
  readonly invoiceId: string;
  readonly sequence: number;
  readonly previousHash: string;
};

/** Gives a proof its place in the chain: the hash is SHA-256 over the RFC 8785 JSON of all its other fields. */
export function sealProof(draft: ProofDraft, place: Place): Proof {
  const unsealed = { ...draft, ...place };
  return { ...unsealed, hash: hashOf(unsealed) };
}

/** The hash a proof must carry, from its own fields. */
export const hashOf = (unsealed: Omit<Proof, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalize(unsealed) ?? '')
    .digest('hex');
