import type { WantedNote } from '#domain/wanted-note.ts';
import type { NoteFacts } from '#domain/wanted-notes.ts';
import type { Note } from '#templates/note.ts';

/** What a note may say of this invoice: what it answers, and nothing that is not so any more. */
export const noteOf = (wanted: WantedNote, { invoice, debtor, creditor }: NoteFacts): Note => {
  const { number, issuedOn, paymentLink } = invoice.terms;
  return {
    ...wanted,
    language: debtor.language ?? creditor.language ?? 'fr',
    creditor,
    debtor,
    invoice: { number, issuedOn, paymentLink },
  };
};
