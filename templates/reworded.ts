import type { LetterFacts } from './letter-facts.ts';
import type { LetterBlock } from './letter-text.ts';
import type { RichText, Span } from './rich-text.ts';
import type { Situation } from './situation.ts';
import { englishSpacing, frenchSpacing } from './spaces.ts';
import { type WordingPart, wordingParts } from './wording-parts.ts';
import { isVariable, readVariable } from './wording-variables.ts';

const SPACING = { fr: frenchSpacing, en: englishSpacing };

/** The block in the creditor's own words, where they gave some; otherwise as it is. */
export function reworded(
  block: LetterBlock,
  facts: LetterFacts,
  situation: Situation,
): LetterBlock {
  if (block.kind !== 'paragraph' || block.name === undefined) return block;
  const source = facts.wording?.[facts.step]?.[block.name];
  if (source === undefined) return block;
  const text: RichText = wordingParts(source).map((part) => spanOf(part, facts, situation));
  return { ...block, text };
}

function spanOf(part: WordingPart, facts: LetterFacts, situation: Situation): Span {
  if (part.kind === 'text') {
    return { text: SPACING[facts.language](part.text), bold: part.bold };
  }
  if (!isVariable(part.name)) throw new Error(`unknown variable {{${part.name}}} in the wording`);
  return { text: readVariable(part.name, facts, situation), bold: part.bold };
}
