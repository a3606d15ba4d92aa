import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import type { Instant } from './instant.ts';
import { Cents } from './money.ts';
import type { Proof } from './proof.ts';

/** A promise to pay, and what became of it. `replaced`: another word took its place, or a person ended it. */
export type PromiseMade = {
  readonly madeAt: Instant;
  readonly by: string;
  readonly promisedOn: CivilDate;
  readonly amount?: Cents;
  readonly result: 'open' | 'kept' | 'broken' | 'replaced';
};

const Opened = z.object({
  holdId: z.string(),
  holdKind: z.literal('promise'),
  promisedOn: CivilDate,
  amount: Cents.optional(),
});

/** The promises of one invoice, oldest first, as its proofs tell them. */
export function promisesOf(chain: readonly Proof[]): readonly PromiseMade[] {
  return chain.flatMap((proof, index) => {
    const opened = Opened.safeParse(proof.facts);
    if (proof.kind !== 'hold-opened' || !opened.success) return [];
    const { holdId, promisedOn, amount } = opened.data;
    const result = resultOf(holdId, chain.slice(index + 1));
    const { at: madeAt, by } = proof;
    return [{ madeAt, by, promisedOn, ...(amount !== undefined && { amount }), result }];
  });
}

/** The first thing that ended it: money that settled the invoice kept it. */
function resultOf(holdId: string, later: readonly Proof[]): PromiseMade['result'] {
  const end = later.find(
    ({ kind, facts }) =>
      kind === 'settled' ||
      kind === 'cancelled' ||
      (kind === 'hold-released' && facts?.holdId === holdId),
  );
  if (!end) return 'open';
  if (end.kind === 'settled') return 'kept';
  // The reason of a cancellation is a person's own words, not the fate of the promise.
  if (end.kind === 'cancelled') return 'replaced';
  return end.reason === 'kept' || end.reason === 'broken' ? end.reason : 'replaced';
}
