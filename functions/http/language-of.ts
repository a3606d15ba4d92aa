import type { Language } from '#domain/language.ts';

/** French unless the caller prefers English: `Accept-Language` lists languages, the preferred one first. */
export function languageOf(
  asked: Language | undefined,
  acceptLanguage: string | undefined,
): Language {
  if (asked) return asked;
  const first = acceptLanguage?.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'fr';
}
