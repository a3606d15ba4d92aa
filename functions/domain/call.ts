import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import { Instant } from './instant.ts';
import { PositiveCents } from './money.ts';
import { StepName } from './step-name.ts';

/** How a telephone call ended, in the words of finance. */
export const CallOutcome = z.enum([
  'reached',
  'voicemail',
  'unreachable',
  'wrong-number',
  'invoice-not-received',
  'awaiting-approval',
  'disputed',
  'promised',
  'payment-sent',
]);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** A call that was made, as the person who made it says. */
export const Call = z.strictObject({
  id: z.string(),
  calledAt: Instant,
  outcome: CallOutcome,
  by: z.string(),
  recordedAt: Instant,
  /** Who answered. */
  contact: z.string().optional(),
  /** The number that was rung. */
  to: z.string().optional(),
  /** The step whose call task it answers. */
  step: StepName.optional(),
  /** The claims of the call tasks it answers. */
  answers: z.array(z.string()),
  promisedOn: CivilDate.optional(),
  amount: PositiveCents.optional(),
  note: z.string().optional(),
  /** The hold it opened. */
  holdId: z.string().optional(),
});
export type Call = z.infer<typeof Call>;

/** What a call does beside being noted. */
export type CallEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'promise' }
  | { readonly kind: 'dispute' }
  | { readonly kind: 'bad-number' }
  /** A letter that crosses a transfer or an approval would only annoy: nothing leaves for so many working days. */
  | { readonly kind: 'pause'; readonly workingDays: number };

const none: CallEffect = { kind: 'none' };

export const callEffects: Readonly<Record<CallOutcome, CallEffect>> = {
  reached: none,
  voicemail: none,
  unreachable: none,
  'wrong-number': { kind: 'bad-number' },
  'invoice-not-received': { kind: 'pause', workingDays: 5 },
  'awaiting-approval': { kind: 'pause', workingDays: 5 },
  disputed: { kind: 'dispute' },
  promised: { kind: 'promise' },
  'payment-sent': { kind: 'pause', workingDays: 3 },
};

/** Whether somebody of the debtor's was spoken to. */
export const wasReached = ({ outcome }: Pick<Call, 'outcome'>): boolean =>
  outcome !== 'voicemail' && outcome !== 'unreachable' && outcome !== 'wrong-number';
