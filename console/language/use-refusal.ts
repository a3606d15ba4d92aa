import { wordsOfRefusal } from '../words/refusal-words.ts';
import { useLanguage } from './language.tsx';

/** Tells in the reader's language why something was not done. */
export function useRefusal(): (error: unknown) => string {
  const { language } = useLanguage();
  return (error) => wordsOfRefusal(error)[language];
}
