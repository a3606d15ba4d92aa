import { NoteKind } from '#domain/note-kind.ts';
import { factsOf, type Past } from '../sentences.ts';

const names: Readonly<Record<NoteKind, string>> = {
  'thank-you': 'Remerciement pour le règlement envoyé',
  'payment-crossed': 'Le règlement et la relance se sont croisés : message d’excuse envoyé',
  'promise-reminder': 'Rappel de la promesse de règlement envoyé',
  'instalment-reminder': 'Rappel de l’échéance du plan envoyé',
  'dispute-receipt': 'Accusé de réception de la contestation envoyé',
};

/** What a message outside the calendar was; `undefined` for a contact of a step. */
export function noteMade({ proof }: Past): string | undefined {
  const note = NoteKind.safeParse(factsOf(proof).text('note'));
  return note.success ? `${names[note.data]} à ${proof.to ?? 'une adresse inconnue'}.` : undefined;
}
