import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { ProofStore } from '#adapters/proof-store.ts';
import { InvoiceBusyError, InvoiceUnknownError } from '#domain/errors.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import type { Proof, ProofDraft } from '#domain/proof.ts';
import { sealProof } from './seal-proof.ts';

/** What becomes of an invoice; `undefined` leaves it as it is. */
export type Rule = (invoice: Invoice) => InvoiceChange | undefined;

export type InvoiceRecords = {
  readonly read: (id: InvoiceId) => Promise<Invoice>;
  /** Stores a new invoice with its first proofs; `false` when it is there already. */
  readonly create: (change: InvoiceChange) => Promise<boolean>;
  /**
   * Applies a rule to the invoice as it stands and stores the result in one conditional write, again on the newer
   * state when somebody was faster. `known` saves the first read. Answers the invoice after the change.
   */
  readonly change: (id: InvoiceId, rule: Rule, known?: Invoice) => Promise<Invoice>;
};

type Stores = { readonly invoices: InvoiceStore; readonly proofs: ProofStore };

const MOST_TRIES = 50;

/** Copies sealed proofs to their table, first proof first: where the last is there, all are. */
function proofCopies(proofs: ProofStore) {
  const copy = async (sealed: readonly Proof[]) => {
    for (const proof of sealed) await proofs.insert(proof);
  };

  const ensureCopied = async ({ id, proofs: chain }: Invoice) => {
    if (chain.sealed.length === 0 || (await proofs.has(id, chain.sequence))) return;
    await copy(chain.sealed);
  };
  return { copy, ensureCopied };
}

/**
 * The one way invoices change. The proofs of a change are sealed into the item by the very write that makes the
 * change, then copied to the insert-only table; a copy that a crash prevented is made by whoever changes it next.
 */
export function invoiceRecords({ invoices, proofs }: Stores): InvoiceRecords {
  const { copy, ensureCopied } = proofCopies(proofs);

  // Whoever looks mends too: a step that is done is not changed again, and its last proofs must not wait for that.
  const read = async (id: InvoiceId) => {
    const invoice = await invoices.find(id);
    if (!invoice) throw new InvoiceUnknownError(id);
    await ensureCopied(invoice);
    return withoutSealed(invoice);
  };

  const write = async (current: Invoice, change: InvoiceChange) => {
    await ensureCopied(current);
    const next = seal({ ...change.invoice, version: current.version + 1 }, change.proofs);
    if (!(await invoices.replace(next))) return undefined;
    await copy(next.proofs.sealed);
    return withoutSealed(next);
  };

  const attempt = async (
    id: InvoiceId,
    rule: Rule,
    tries: number,
    known?: Invoice,
  ): Promise<Invoice> => {
    if (tries === 0) throw new InvoiceBusyError(id);
    const current = known ?? (await read(id));
    const change = rule(current);
    if (!change) return current;
    return (await write(current, change)) ?? attempt(id, rule, tries - 1);
  };

  return {
    read,
    create: async ({ invoice, proofs: drafts }) => {
      const sealed = seal(invoice, drafts);
      const isNew = await invoices.create(sealed);
      if (isNew) await copy(sealed.proofs.sealed);
      return isNew;
    },
    change: (id, rule, known) => attempt(id, rule, MOST_TRIES, known),
  };
}

function seal(invoice: Invoice, drafts: readonly ProofDraft[]): Invoice {
  const sealed: Proof[] = [];
  let { sequence, head } = invoice.proofs;
  for (const draft of drafts) {
    sequence += 1;
    const proof = sealProof(draft, { invoiceId: invoice.id, sequence, previousHash: head });
    sealed.push(proof);
    head = proof.hash;
  }
  return { ...invoice, proofs: { sequence, head, sealed } };
}

/** In memory the copies are known to be made, so the next change here need not look. */
const withoutSealed = (invoice: Invoice): Invoice => ({
  ...invoice,
  proofs: { ...invoice.proofs, sealed: [] },
});
