/** A yearly rate, in hundred-millionths of a percent: exact for a clause of four decimals times a legal rate of four. */
export type Percent = bigint;

const SCALE_DIGITS = 8;

/** One percent. */
export const ONE_PERCENT: Percent = 10n ** BigInt(SCALE_DIGITS);

/** The rate a decimal text such as "12.15" names. */
export function percent(decimal: string): Percent {
  const [whole = '', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(SCALE_DIGITS, '0'));
}

/** The rate `factor` times, `factor` being a decimal text. */
export const timesPercent = (factor: string, rate: Percent): Percent =>
  (percent(factor) * rate) / ONE_PERCENT;

/** The rate as a decimal text with at least two decimals: "12.15", "10.40", "7.875". */
export function percentText(rate: Percent): string {
  const digits = String(rate).padStart(SCALE_DIGITS + 1, '0');
  const fraction = digits.slice(-SCALE_DIGITS).replace(/0+$/, '').padEnd(2, '0');
  return `${digits.slice(0, -SCALE_DIGITS)}.${fraction}`;
}

/** The same for a French reader: "12,15 %". */
export const frenchPercent = (rate: Percent): string => `${percentText(rate).replace('.', ',')} %`;
