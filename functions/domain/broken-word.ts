import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import { Cents } from './money.ts';

/** A promise or a plan that was not kept, as the next letter recalls it: what was to come, and on which day. */
export const BrokenWord = z.strictObject({
  kind: z.enum(['promise', 'plan']),
  dueOn: CivilDate,
  amount: Cents,
});
export type BrokenWord = z.infer<typeof BrokenWord>;
