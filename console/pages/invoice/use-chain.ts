import { useQuery } from '@tanstack/react-query';
import type { Proof } from '../../api/types.ts';
import { brokenProofs } from './check-chain.ts';

export type Chain = {
  readonly find: (sequence: number) => Proof | undefined;
  /** Whether a proof's hash and link hold; `undefined` while they are being computed. */
  readonly holds: (sequence: number) => boolean | undefined;
};

/** The proofs of an invoice, their hashes computed again in this browser. */
export function useChain(proofs: readonly Proof[]): Chain {
  const { data: broken } = useQuery({
    queryKey: ['chain', proofs.at(-1)?.hash ?? ''],
    queryFn: () => brokenProofs(proofs),
    enabled: proofs.length > 0,
  });
  return {
    find: (sequence) => proofs.find((proof) => proof.sequence === sequence),
    holds: (sequence) => (broken ? !broken.has(sequence) : undefined),
  };
}
