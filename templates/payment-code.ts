import { encode } from 'uqr';
import type { Creditor } from '#domain/creditor.ts';

/** What a prefilled SEPA transfer says. */
export type Transfer = {
  readonly creditor: Creditor;
  readonly amount: number;
  readonly reference: string;
};

/** Latin letters without accents: readers of QR codes guess the character set, and guess wrong. */
export const plainAscii = (text: string): string =>
  text
    .replaceAll(/œ/g, 'oe')
    .replaceAll(/Œ/g, 'OE')
    .replaceAll(/æ/g, 'ae')
    .replaceAll(/Æ/g, 'AE')
    .replaceAll(/ß/g, 'ss')
    .replaceAll(/[łŁøØđĐ]/g, (letter) => 'lLoOdD'.charAt('łŁøØđĐ'.indexOf(letter)))
    .normalize('NFKD')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]/g, '?');

/** `Lanvaux Ingénierie SAS`: the name with its short legal form, once. */
export function legalName({ name, legalForm }: Creditor): string {
  const isShort = legalForm.length <= 6 && !name.split(' ').includes(legalForm);
  return isShort ? `${name} ${legalForm}` : name;
}

/** The payload of EPC069-12, version 002: LF between lines, none after the last. */
export function transferPayload({ creditor, amount, reference }: Transfer): string {
  const euros = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
  const name = plainAscii(legalName(creditor)).slice(0, 70);
  const text = plainAscii(reference).slice(0, 140);
  return [
    'BCD',
    '002',
    '1',
    'SCT',
    creditor.bic ?? '',
    name,
    creditor.iban,
    `EUR${euros}`,
    '',
    '',
    text,
  ].join('\n');
}

/** The mask the standard's scoring picks most often for such texts. Readers take any; scoring all eight costs more than the code. */
const MASK = 2;

/** The modules of the QR code with its quiet zone of four; error level M, as the standard asks. */
export const transferModules = (transfer: Transfer): readonly (readonly boolean[])[] =>
  encode(transferPayload(transfer), {
    ecc: 'M',
    boostEcc: false,
    minVersion: 6,
    maxVersion: 13,
    maskPattern: MASK,
    border: 4,
  }).data;
