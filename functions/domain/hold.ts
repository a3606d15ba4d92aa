import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import { Instant } from './instant.ts';
import { Cents } from './money.ts';

const opened = { id: z.string(), openedAt: Instant, by: z.string(), until: CivilDate };

/** What suspends the relance. Every hold has an owner (`by`) and a last day (`until`, included). */
export const Hold = z.discriminatedUnion('kind', [
  z.strictObject({
    ...opened,
    kind: z.literal('dispute'),
    reason: z.string(),
    amount: Cents.optional(),
    /** The payment a bank disputes: such a hold opens and ends by itself. */
    paymentId: z.string().optional(),
  }),
  z.strictObject({
    ...opened,
    kind: z.literal('promise'),
    promisedOn: CivilDate,
    amount: Cents.optional(),
  }),
  z.strictObject({
    ...opened,
    kind: z.literal('plan'),
    instalments: z.array(z.strictObject({ dueOn: CivilDate, amount: Cents })).min(1),
  }),
  z.strictObject({ ...opened, kind: z.literal('pause'), reason: z.string() }),
  /** A court opened insolvency proceedings: nobody may ask the debtor for older debts any more (C. com. L622-21). */
  z.strictObject({ ...opened, kind: z.literal('insolvency'), publishedOn: CivilDate }),
]);
export type Hold = z.infer<typeof Hold>;

export const HoldKind = z.enum(['dispute', 'promise', 'plan', 'pause', 'insolvency']);
export type HoldKind = Hold['kind'];

export const HoldOutcome = z.enum(['resumed', 'founded', 'unfounded', 'kept', 'broken']);
export type HoldOutcome = z.infer<typeof HoldOutcome>;
