import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { postedOn } from './postings-of-step.ts';

/** A registered letter that never got to the door: a person decides before it is said to have been served. */
export const LETTER_RETURNED = 'mise-en-demeure-returned';

/** The registered letter was posted, the delay presumed for it is over, and the post never told of it again. */
export const NOT_PRESENTED = 'mise-en-demeure-not-presented';

/**
 * Asks finance what became of a mise en demeure that was posted and not seen since. `undefined` when its first
 * presentation is known, when a person has let it pass, and where the post desk reports nothing at all: then the
 * delay runs from the posting presumed, and the file is finance's to check anyway.
 */
export function askForPresentation(invoice: Invoice, at: Instant): InvoiceChange | undefined {
  const { postedOn: leftOn, presentedOn } = postedOn(invoice, 'mise-en-demeure');
  const isMissing = leftOn !== undefined && presentedOn === undefined;
  if (!isMissing || invoice.approved.includes('legal-file')) return undefined;
  return {
    invoice: unreviewed({ ...invoice, question: NOT_PRESENTED }),
    proofs: [
      { kind: 'finance-asked', at, by: 'relance', step: 'mise-en-demeure', reason: NOT_PRESENTED },
    ],
  };
}
