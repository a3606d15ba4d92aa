/** No-break space, before : ; ? ! % € and inside « ». */
export const NBSP = '\u00a0';
/** Narrow no-break space, between thousands. */
export const NARROW = '\u202f';

/** Puts the no-break spaces that French typography wants into text typed with ordinary ones. */
export const frenchSpacing = (text: string): string =>
  text
    .replaceAll(/ ([:;?!%€»÷×])/g, `${NBSP}$1`)
    .replaceAll(/([«÷×]) /g, `$1${NBSP}`)
    .replaceAll(/(\d) (?=\p{Ll})/gu, `$1${NBSP}`);

/** English sets no space before its punctuation; numbers still hold to their units. */
export const englishSpacing = (text: string): string =>
  text.replaceAll(/(\d) (?=\p{L})/gu, `$1${NBSP}`);
