import type { Invoice } from './invoice.ts';
import type { ProofDraft } from './proof.ts';

/** What a rule makes of an invoice: the invoice as it becomes, and the proofs that go with it. */
export type InvoiceChange = {
  readonly invoice: Invoice;
  readonly proofs: readonly ProofDraft[];
};

/** A change the workflow must look at: the execution is told, or the sweeper tells it. */
export const unreviewed = (invoice: Invoice): Invoice => ({
  ...invoice,
  situation: invoice.situation + 1,
});
