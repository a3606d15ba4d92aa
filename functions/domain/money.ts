import * as z from 'zod';

/** An amount in whole euro cents. */
export const Cents = z.int().brand<'Cents'>();
export type Cents = z.infer<typeof Cents>;

/** An amount of at least one cent. */
export const PositiveCents = Cents.positive();

/** The amount of that many cents, or an error when it is not a whole number. */
export const cents = (amount: number): Cents => Cents.parse(amount);

// Sums and differences of safe integers are integers, which is what the brand asserts.
export const add = (a: Cents, b: Cents): Cents => (a + b) as Cents;
export const subtract = (a: Cents, b: Cents): Cents => (a - b) as Cents;
export const smaller = (a: Cents, b: Cents): Cents => (a < b ? a : b);
export const larger = (a: Cents, b: Cents): Cents => (a > b ? a : b);
export const sum = (amounts: readonly Cents[]): Cents => amounts.reduce(add, ZERO);

export const ZERO = 0 as Cents;
