import type { LetterFacts } from './letter-facts.ts';
import { situationOf } from './situation.ts';
import { texts } from './texts.ts';

/** What the person who calls says, asks and notes, for the step of the facts. */
export const writeCallScript = (facts: LetterFacts): string =>
  texts[facts.language].callScript(facts, situationOf(facts));
