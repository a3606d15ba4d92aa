import type { ParagraphName } from '#domain/letter-settings.ts';
import type { EmailText } from './email-text.ts';
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
  const text = ownWords(block.name, facts, situation);
  return text ? { ...block, text } : block;
}

/**
 * The same for the e-mail of the reminder, which is the whole message. At the other steps the letter is, and its e-mail
 * only says that it is enclosed.
 */
export function rewordedEmail(
  words: EmailText,
  facts: LetterFacts,
  situation: Situation,
): EmailText {
  if (facts.step !== 'reminder') return words;
  const opening = ownWords('opening', facts, situation);
  const help = ownWords('help', facts, situation);
  return {
    ...words,
    ...(opening && { before: words.before.with(0, opening) }),
    ...(help && { after: words.after.with(0, help) }),
  };
}

function ownWords(
  name: ParagraphName,
  facts: LetterFacts,
  situation: Situation,
): RichText | undefined {
  const source = facts.creditor.wording?.[facts.step]?.[name];
  return source === undefined
    ? undefined
    : wordingParts(source).map((part) => spanOf(part, facts, situation));
}

function spanOf(part: WordingPart, facts: LetterFacts, situation: Situation): Span {
  if (part.kind === 'text') {
    return { text: SPACING[facts.language](part.text), bold: part.bold };
  }
  if (!isVariable(part.name)) throw new Error(`unknown variable {{${part.name}}} in the wording`);
  return { text: readVariable(part.name, facts, situation), bold: part.bold };
}
