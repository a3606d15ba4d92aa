import { type Cents, cents } from './money.ts';
import { ONE_PERCENT, percent } from './percent.ts';

/**
 * Year-end impairment of a doubtful debt, in cents, half up: the share feared lost of the amount without VAT, since
 * VAT on a lost debt is recovered (PCG 491, CGI 272). Rates are decimal texts: "20", "70".
 */
export function impairment(debt: {
  readonly gross: Cents;
  readonly vatPercent: string;
  readonly riskPercent: string;
}): Cents {
  const numerator = BigInt(debt.gross) * percent(debt.riskPercent);
  const denominator = 100n * ONE_PERCENT + percent(debt.vatPercent);
  return cents(Number((2n * numerator + denominator) / (2n * denominator)));
}
