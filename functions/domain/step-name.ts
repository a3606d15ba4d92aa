import * as z from 'zod';

/** The steps of a relance, in the order of every calendar. */
export const StepName = z.enum([
  'reminder',
  'first-letter',
  'follow-up',
  'second-letter',
  'third-letter',
  'mise-en-demeure',
  'legal-file',
]);
export type StepName = z.infer<typeof StepName>;

/** The steps that say something to the debtor: all but the file. */
export const WritingStep = StepName.exclude(['legal-file']);
export type WritingStep = z.infer<typeof WritingStep>;
