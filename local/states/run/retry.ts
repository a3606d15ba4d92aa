import type { Retrier } from '../chart/chart.ts';
import { matches } from './match.ts';
import type { Failure, Visit } from './run.ts';

export type Retry = { readonly visit: Visit; readonly delayMs: number };

/** The retry that a failure is granted; only the first retrier that knows the error counts. */
export function retryOf(
  retriers: readonly Retrier[],
  visit: Visit,
  failure: Failure,
): Retry | undefined {
  const index = retriers.findIndex((retrier) => matches(retrier.errors, failure));
  const retrier = retriers[index];
  if (retrier === undefined) return undefined;
  const made = visit.tries[index] ?? 0;
  if (made >= retrier.maxAttempts) return undefined;
  const tries = retriers.map((_, other) => (visit.tries[other] ?? 0) + (other === index ? 1 : 0));
  return {
    visit: { ...visit, tries, retries: visit.retries + 1 },
    delayMs: Math.round(delaySeconds(retrier, made) * 1_000),
  };
}

function delaySeconds(retrier: Retrier, made: number): number {
  const grown = retrier.intervalSeconds * retrier.backoffRate ** made;
  const delay = Math.min(grown, retrier.maxDelaySeconds ?? Number.POSITIVE_INFINITY);
  return retrier.jitter === 'FULL' ? delay * Math.random() : delay;
}
