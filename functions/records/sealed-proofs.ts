import type { ProofStore } from '#adapters/proof-store.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import type { Proof, ProofDraft } from '#domain/proof.ts';
import { sealProof } from './seal-proof.ts';

/** Proofs kept in the item beyond their own change, before somebody makes sure of their copies. */
const MOST_CARRIED = 8;

/**
 * Proofs on their way from the invoice item, where the write of a change seals them, to the insert-only table. Each
 * change copies its own. The item keeps them until somebody knows that the copies are made, so a copy that a crash
 * prevented is made when the item is full, or by whoever looks.
 */
export function sealedProofs(proofs: ProofStore) {
  return {
    /** The invoice after a change, with its new proofs sealed behind those still carried. */
    seal: async ({ invoice, proofs: drafts }: InvoiceChange): Promise<Invoice> => {
      const { sealed } = invoice.proofs;
      if (sealed.length + drafts.length <= MOST_CARRIED) return seal(invoice, drafts, sealed);
      await proofs.insert(sealed);
      return seal(invoice, drafts, []);
    },
    /** Copies the latest so many. In memory they are known to be copied, so the next change here need not carry them. */
    copied: async (invoice: Invoice, latest: number): Promise<Invoice> => {
      const { sealed } = invoice.proofs;
      const older = sealed.slice(0, sealed.length - latest);
      await proofs.insert(sealed.slice(older.length));
      return { ...invoice, proofs: { ...invoice.proofs, sealed: older } };
    },
    chainOf: async ({ id, proofs: { sequence, sealed } }: Invoice): Promise<readonly Proof[]> => {
      const chain = await proofs.chainOf(id);
      if (chain.length >= sequence) return chain;
      await proofs.insert(sealed);
      return proofs.chainOf(id);
    },
  };
}

function seal(invoice: Invoice, drafts: readonly ProofDraft[], carried: readonly Proof[]): Invoice {
  const sealed = [...carried];
  let { sequence, head } = invoice.proofs;
  for (const draft of drafts) {
    sequence += 1;
    const proof = sealProof(draft, { invoiceId: invoice.id, sequence, previousHash: head });
    sealed.push(proof);
    head = proof.hash;
  }
  return { ...invoice, proofs: { sequence, head, sealed } };
}
