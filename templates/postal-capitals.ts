const LETTERS: Readonly<Record<string, string>> = { Œ: 'OE', Æ: 'AE', Ł: 'L', Ø: 'O', Đ: 'D' };

/** A postal line as sorting machines read it: capitals without accents or punctuation. */
export const postalCapitals = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[ŒÆŁØĐ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}'&+/ ]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
