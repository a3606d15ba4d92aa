import type { LetterFacts } from './letter-facts.ts';

/** The last delay of a mise en demeure. A letter without one is not a mise en demeure: refused. */
export function finalDelayOf({ finalDelay, reference }: LetterFacts) {
  if (finalDelay === undefined) {
    throw new Error(`${reference}: a mise en demeure needs its final delay`);
  }
  const { days } = finalDelay;
  if (!Number.isInteger(days) || days < 8 || days > 15) {
    throw new RangeError(`${reference}: a final delay of ${days} days, expected 8 to 15`);
  }
  return finalDelay;
}
