import * as z from 'zod';

/** The messages outside the calendar: each answers something that happened, or recalls what was agreed. */
export const NoteKind = z.enum([
  'thank-you',
  'payment-crossed',
  'promise-reminder',
  'instalment-reminder',
  'dispute-receipt',
]);
export type NoteKind = z.infer<typeof NoteKind>;
