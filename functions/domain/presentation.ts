import type { Creditor } from './creditor.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { postedOn } from './postings-of-step.ts';

/** A registered letter that never got to the door: a person decides before it is said to have been served. */
export const LETTER_RETURNED = 'mise-en-demeure-returned';

/** The registered letter was posted, the delay presumed for it is over, and the post never told of it again. */
export const NOT_PRESENTED = 'mise-en-demeure-not-presented';

/** The delay presumed for the registered letter is over, and nobody ever said that it was posted. */
export const NOT_POSTED = 'mise-en-demeure-not-posted';

/**
 * Asks finance what became of a mise en demeure when the delay presumed for it is over and its first presentation is
 * not known: the file waits for the answer, or for the post's word. `undefined` when the presentation is known, when a
 * person has let it pass, and where the creditor's post desk is known to report nothing: then the delay runs from the
 * posting presumed, and the file is finance's to check anyway.
 */
export function askForPresentation(
  invoice: Invoice,
  at: Instant,
  { presumesPresentation = false }: Pick<Creditor, 'presumesPresentation'> = {},
): InvoiceChange | undefined {
  const letter = invoice.steps['mise-en-demeure'];
  const { postedOn: leftOn, presentedOn } = postedOn(invoice, 'mise-en-demeure');
  const wasWritten = letter !== undefined && letter.kind !== 'skipped';
  const isMissing = leftOn !== undefined || (wasWritten && !presumesPresentation);
  if (!isMissing || presentedOn !== undefined) return undefined;
  if (invoice.approved.includes('legal-file')) return undefined;
  const question = leftOn === undefined ? NOT_POSTED : NOT_PRESENTED;
  return {
    invoice: unreviewed({ ...invoice, question }),
    proofs: [
      { kind: 'finance-asked', at, by: 'relance', step: 'mise-en-demeure', reason: question },
    ],
  };
}
