const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€';
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', '’': "'", '‘': "'" };

/** One character outside GSM-7 cuts a part from 160 characters to 70. */
export const PART = 160;

/** The text in GSM 03.38: letters it lacks lose their accent, what remains unknown becomes a question mark. */
export const gsm7 = (text: string): string => [...text.normalize('NFC')].map(toBasic).join('');

function toBasic(character: string): string {
  if (BASIC.includes(character) || EXTENDED.includes(character)) return character;
  if (/\s/.test(character)) return ' ';
  const known = LIGATURES[character];
  if (known !== undefined) return known;
  const bare = character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return [...bare].every((letter) => BASIC.includes(letter)) ? bare : '?';
}

/** Septets the text takes: extended characters count twice. */
export const septets = (text: string): number =>
  [...text].reduce((sum, character) => sum + (EXTENDED.includes(character) ? 2 : 1), 0);

export const isGsm7 = (text: string): boolean =>
  [...text].every((character) => BASIC.includes(character) || EXTENDED.includes(character));
