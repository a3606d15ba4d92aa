import * as z from 'zod';

/** How many, and how much is owed on them in cents. */
export const CountAndAmount = z
  .strictObject({ count: z.int(), amount: z.int() })
  .meta({ id: 'CountAndAmount' });
export type CountAndAmount = z.output<typeof CountAndAmount>;

export const amountOf = (amounts: readonly number[]): CountAndAmount => ({
  count: amounts.length,
  amount: amounts.reduce((total, amount) => total + amount, 0),
});
