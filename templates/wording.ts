import type { ParagraphName } from '#domain/letter-settings.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { VariableName } from './wording-variables.ts';

export type WordedStep = LetterFacts['step'];

type Rule = Readonly<Partial<Record<ParagraphName, readonly VariableName[]>>>;

const letter: Rule = {
  opening: ['invoices'],
  request: ['reference'],
  help: ['phone'],
  closing: [],
};

/**
 * What may be reworded at each step, and what the new words must still say (legal facts §12). The demand,
 * the delay and the consequences of a mise en demeure are not here: they cannot be reworded.
 */
export const WORDING_RULES: Readonly<Record<WordedStep, Rule>> = {
  reminder: { opening: ['dueOn'], help: ['phone'], closing: [] },
  'first-letter': letter,
  'follow-up': letter,
  'second-letter': { opening: ['balance'], request: ['amount', 'reference', 'phone'], closing: [] },
  'third-letter': {
    opening: ['balance'],
    request: ['amount', 'reference'],
    help: ['phone'],
    closing: [],
  },
  'mise-en-demeure': { help: ['email'], closing: [] },
};
