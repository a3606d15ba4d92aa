import type { Language } from '#domain/language.ts';

/** The country as the post of departure reads it; its code when the runtime does not know it. */
export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
