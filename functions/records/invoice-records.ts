import type { InvoiceStore } from '#adapters/invoice-store.ts';
import type { ProofStore } from '#adapters/proof-store.ts';
import { InvoiceBusyError, InvoiceUnknownError } from '#domain/errors.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import type { Proof } from '#domain/proof.ts';
import { sealedProofs } from './sealed-proofs.ts';

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
  /** The invoice's chain, whole: proofs that a crash left in the item alone are copied on the way. */
  readonly chainOf: (invoice: Invoice) => Promise<readonly Proof[]>;
  /** Copies what a crash left in the item alone. For those who find the work of a change done already. */
  readonly mend: (invoice: Chained) => Promise<void>;
};

/** An invoice, or its summary: which it is, and how long its chain. */
type Chained = Pick<Invoice, 'id'> & { readonly proofs: Pick<Invoice['proofs'], 'sequence'> };

type Stores = { readonly invoices: InvoiceStore; readonly proofs: ProofStore };

const MOST_TRIES = 50;

/**
 * The one way invoices change: the proofs of a change are sealed into the item by the very write that makes the
 * change, then copied to the insert-only table.
 */
export function invoiceRecords({ invoices, proofs }: Stores): InvoiceRecords {
  const { seal, copied, chainOf } = sealedProofs(proofs);

  const read = async (id: InvoiceId) => {
    const invoice = await invoices.find(id);
    if (!invoice) throw new InvoiceUnknownError(id);
    return invoice;
  };

  const write = async ({ version, proofs: chain }: Invoice, change: InvoiceChange) => {
    const invoice = { ...change.invoice, version: version + 1, proofs: chain };
    const next = await seal({ ...change, invoice });
    if (!(await invoices.replace(next))) return undefined;
    return change.proofs.length === 0 ? next : copied(next, change.proofs.length);
  };

  const mend = async ({ id, proofs: { sequence } }: Chained) => {
    if ((await proofs.countOf(id)) < sequence) await proofs.insert((await read(id)).proofs.sealed);
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
    if (change) return (await write(current, change)) ?? attempt(id, rule, tries - 1);
    await mend(current);
    return current;
  };

  const create = async (change: InvoiceChange) => {
    const sealed = await seal(change);
    const isNew = await invoices.create(sealed);
    if (isNew) await copied(sealed, change.proofs.length);
    return isNew;
  };

  const change: InvoiceRecords['change'] = (id, rule, known) =>
    attempt(id, rule, MOST_TRIES, known);

  return { read, create, change, chainOf, mend };
}
