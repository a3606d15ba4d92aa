export type Language = 'fr' | 'en';

/** The same thing said in both languages. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;

export const bilingual = <Words>(fr: Words, en: NoInfer<Words>): Bilingual<Words> => ({ fr, en });
