import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { type Formats, formatsOf } from '../formats/formats.ts';
import { readPreference, savePreference } from '../shell/preferences.ts';
import type { Bilingual, Language } from './bilingual.ts';

type Spoken = {
  readonly language: Language;
  readonly formats: Formats;
  readonly speak: (language: Language) => void;
};

const LanguageContext = createContext<Spoken | undefined>(undefined);

/** French, until the reader asks for English; the choice is kept. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(
    readPreference('language') === 'en' ? 'en' : 'fr',
  );
  useEffect(() => {
    document.documentElement.lang = language;
    savePreference('language', language);
  }, [language]);
  const spoken = { language, formats: formatsOf(language), speak: setLanguage };
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

export function useLanguage(): Spoken {
  const spoken = use(LanguageContext);
  if (!spoken) throw new Error('useLanguage outside a LanguageProvider');
  return spoken;
}

export const useFormats = (): Formats => useLanguage().formats;
export const useWords = <Words,>(words: Bilingual<Words>): Words => words[useLanguage().language];
