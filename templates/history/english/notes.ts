import { NoteKind } from '#domain/note-kind.ts';
import { factsOf, type Past } from '../sentences.ts';

const names: Readonly<Record<NoteKind, string>> = {
  'thank-you': 'Thanks for the payment sent',
  'payment-crossed': 'The payment and the reminder crossed: apology sent',
  'promise-reminder': 'Reminder of the promised payment sent',
  'instalment-reminder': 'Reminder of the instalment sent',
  'dispute-receipt': 'Receipt of the dispute sent',
};

/** What a message outside the calendar was; `undefined` for a contact of a step. */
export function noteMade({ proof }: Past): string | undefined {
  const note = NoteKind.safeParse(factsOf(proof).text('note'));
  return note.success ? `${names[note.data]} to ${proof.to ?? 'an unknown address'}.` : undefined;
}
