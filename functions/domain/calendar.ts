import * as z from 'zod';
import type { Channel } from './channel.ts';
import type { WritingStep } from './step-name.ts';

export const CalendarName = z.enum(['standard', 'gentle', 'firm']);
export type CalendarName = z.infer<typeof CalendarName>;

/** One contact of a step: the channels it may take, best first. The next is taken when one cannot reach the debtor. */
export type ContactPlan = { readonly channels: readonly [Channel, ...Channel[]] };

export type Tone = 'courteous' | 'neutral' | 'firm' | 'formal';

/** One step: `offset` counts calendar days from the due date (J-3 is -3). */
export type CalendarStep = {
  readonly name: WritingStep;
  readonly offset: number;
  readonly tone: Tone;
  readonly contacts: readonly ContactPlan[];
};

/** A calendar of relance as data; the state machine is drawn from it. */
export type Calendar = {
  readonly name: CalendarName;
  readonly steps: readonly CalendarStep[];
  /** Days the mise en demeure leaves to pay, from its first presentation (usage: 8 to 15). */
  readonly finalDelayDays: number;
};
