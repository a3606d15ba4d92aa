import { type LetterContent, letterContent } from './letter-content.ts';
import type { LetterFacts } from './letter-facts.ts';
import { excess, fitsOnePage } from './letter-height.ts';
import type { Measure } from './line-breaks.ts';

/** Paragraphs closer than this would read as one. */
const MOST_SQUEEZE = 0.9;

/**
 * The letter set so that it holds on its page: in its own type; else in the smaller one of the mise en
 * demeure; else with its paragraphs a little closer. What still runs over is returned as it was.
 */
export function fittedLetter(facts: LetterFacts, measure: Measure): LetterContent {
  const normal = letterContent(facts, { measure });
  if (normal.inLetter.length > 1 || fitsOnePage(normal)) return normal;
  const compact = letterContent(facts, { measure, isCompact: true });
  if (fitsOnePage(compact)) return compact;
  const paragraphs = compact.text.blocks.filter(({ kind }) => kind === 'paragraph').length;
  const squeeze = excess(compact) / paragraphs + 0.01;
  return squeeze > MOST_SQUEEZE
    ? normal
    : letterContent(facts, { measure, isCompact: true, squeeze });
}
