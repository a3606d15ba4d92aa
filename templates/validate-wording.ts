import type { Wording } from '#domain/letter-settings.ts';
import { forbiddenIn } from './forbidden-terms.ts';
import { GlyphMissingError, needsFullFont } from './glyphs.ts';
import { WORDING_RULES, type WordedStep } from './wording.ts';
import { isBoldBalanced, wordingParts } from './wording-parts.ts';
import { isVariable, variableNames } from './wording-variables.ts';

/** Why a paragraph is refused, for the person who wrote it. */
export type WordingProblem = {
  readonly step: string;
  readonly paragraph: string;
  readonly reason: string;
};

const MOST_CHARACTERS = 600;

/** The reasons to refuse a creditor's wording; none when it may be saved. */
export const validateWording = (wording: Wording): readonly WordingProblem[] =>
  Object.entries(wording).flatMap(([step, paragraphs]) =>
    Object.entries(paragraphs ?? {}).flatMap(([paragraph, text]) =>
      text === undefined
        ? []
        : reasons(step, paragraph, text).map((reason) => ({ step, paragraph, reason })),
    ),
  );

const isStep = (name: string): name is WordedStep => Object.hasOwn(WORDING_RULES, name);

function reasons(step: string, paragraph: string, text: string): readonly string[] {
  const rules = isStep(step) ? Object.entries(WORDING_RULES[step]) : [];
  const required = rules.find(([name]) => name === paragraph)?.[1];
  if (required === undefined) {
    return [`the paragraph "${paragraph}" of "${step}" cannot be reworded`];
  }
  return [...formReasons(text), ...variableReasons(text, required), ...termReasons(text)];
}

function formReasons(text: string): readonly string[] {
  const found: string[] = [];
  if (text.trim() === '') found.push('the paragraph is empty');
  if (text.length > MOST_CHARACTERS) {
    found.push(`${text.length} characters, ${MOST_CHARACTERS} at most`);
  }
  if (!isBoldBalanced(text)) found.push('a ** is not closed by another **');
  return [...found, ...glyphReasons(text)];
}

function glyphReasons(text: string): readonly string[] {
  try {
    needsFullFont([text]);
    return [];
  } catch (error) {
    if (error instanceof GlyphMissingError) return [error.message];
    throw error;
  }
}

function variableReasons(text: string, required: readonly string[]): readonly string[] {
  const names = wordingParts(text).flatMap((part) => (part.kind === 'variable' ? [part.name] : []));
  const unknown = names.filter((name) => !isVariable(name));
  const missing = required.filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => `unknown variable {{${name}}}; known are ${variableNames.join(', ')}`),
    ...missing.map((name) => `{{${name}}} is missing: this paragraph must say it`),
  ];
}

const termReasons = (text: string): readonly string[] =>
  forbiddenIn(text).map(
    (term) => `"${term}" is forbidden: a letter neither threatens nor imitates a court`,
  );
