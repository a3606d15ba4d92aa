import type { Address } from '#domain/address.ts';
import { postalCapitals } from './postal-capitals.ts';

/** Who gets the envelope. `attention` names the service or the person inside. */
export type Addressee = {
  readonly name: string;
  readonly attention?: string | undefined;
  readonly address: Address;
  /** Printed in the language of the country of posting, only when the letter leaves it. */
  readonly country?: string | undefined;
};

export type AddressBlock = { readonly lines: readonly string[]; readonly isSmall: boolean };

type Format = { readonly width: number; readonly lines: number };
const NORMAL: Format = { width: 38, lines: 6 };
const SMALL: Format = { width: 48, lines: 8 };

/**
 * The address block of the envelope window: 6 lines of 38 characters. What does not fit gives up the
 * attention line, then takes a smaller type; what still does not fit is refused rather than cut.
 */
export function addressBlock(addressee: Addressee): AddressBlock {
  const bare = { ...addressee, attention: undefined };
  const normal = inside(addressee, NORMAL) ?? inside(bare, NORMAL);
  if (normal) return { lines: normal, isSmall: false };
  const small = inside(bare, SMALL);
  if (small) return { lines: small, isSmall: true };
  throw new Error('the address does not fit the envelope window: 8 lines of 48 characters at most');
}

function inside(addressee: Addressee, { width, lines }: Format): readonly string[] | undefined {
  const { name, attention, address, country } = addressee;
  const parts = [name, attention, ...address.lines, `${address.postcode} ${address.city}`, country];
  const folded = parts
    .filter((part) => part !== undefined)
    .flatMap((part) => fold(postalCapitals(part), width));
  const fits = folded.length <= lines && folded.every((line) => line.length <= width);
  return fits ? folded : undefined;
}

/** Breaks a line at its spaces. */
function fold(text: string, width: number): readonly string[] {
  if (text.length <= width) return [text];
  const cut = text.lastIndexOf(' ', width);
  return cut <= 0 ? [text] : [text.slice(0, cut), ...fold(text.slice(cut + 1), width)];
}
