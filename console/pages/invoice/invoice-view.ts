import { oneOf, textIn } from '../../shell/search-text.ts';
import { STEPS } from '../invoices/invoice-filters.ts';

export const TABS = ['history', 'planned', 'payments', 'proofs'] as const;
export type Tab = (typeof TABS)[number];

/** What of an invoice is open: all of it stands in the address. */
export type InvoiceView = {
  readonly tab?: Tab;
  /** The letter in the viewer; the last one where nothing is said. */
  readonly letter?: (typeof STEPS)[number];
  /** The day of the claim; today where nothing is said. */
  readonly asOf?: string;
  readonly proof?: number;
};

export function invoiceView(raw: Record<string, unknown>): InvoiceView {
  const asOf = textIn(raw, 'asOf');
  const proof = Number(textIn(raw, 'proof'));
  return {
    tab: oneOf(raw, 'tab', TABS),
    letter: oneOf(raw, 'letter', STEPS),
    asOf: asOf !== undefined && /^\d{4}-\d\d-\d\d$/.test(asOf) ? asOf : undefined,
    proof: Number.isInteger(proof) && proof > 0 ? proof : undefined,
  };
}
