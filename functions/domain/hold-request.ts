import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import { DisputeReason } from './dispute-reason.ts';
import { PositiveCents } from './money.ts';

const reason = z.string().trim().min(1).max(500);
const by = z.string().trim().min(1).max(70).optional();
const until = CivilDate.optional();

/** What a person says to suspend the relance: `POST /v1/invoices/{id}/holds`. `until`, where given, is its last day. */
export const HoldRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dispute'),
    reason: DisputeReason,
    amount: PositiveCents.optional(),
    until,
    by,
  }),
  z.strictObject({
    kind: z.literal('promise'),
    promisedOn: CivilDate,
    amount: PositiveCents.optional(),
    by,
  }),
  z.strictObject({
    kind: z.literal('plan'),
    instalments: z
      .array(z.strictObject({ dueOn: CivilDate, amount: PositiveCents }))
      .min(1)
      .max(120),
    by,
  }),
  z.strictObject({ kind: z.literal('pause'), until: CivilDate, reason, by }),
  /** `publishedOn`: when the judgment appeared in the Bodacc, from which the time to declare the claim runs. */
  z.strictObject({ kind: z.literal('insolvency'), publishedOn: CivilDate, by }),
]);
export type HoldRequest = z.infer<typeof HoldRequest>;
