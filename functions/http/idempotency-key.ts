import { PaymentId } from '#domain/payment.ts';
import { type Problem, problem } from './problems/problem.ts';
import type { Context } from './route.ts';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';

export type Key = { readonly kind: 'key'; readonly value: string | undefined };

/** The name a caller gives to its request, if it gives one. */
export function idempotencyKeyOf({ header }: Pick<Context, 'header'>): Key | Problem {
  const value = header(IDEMPOTENCY_KEY);
  if (value === undefined || PaymentId.safeParse(value).success) return { kind: 'key', value };
  const detail = `${IDEMPOTENCY_KEY} must be up to 80 letters, digits and . _ : -`;
  return problem('invalid-parameter', detail, [
    { parameter: IDEMPOTENCY_KEY, detail, code: 'not-valid' },
  ]);
}
