import type { LetterBlock } from './letter-text.ts';
import { breakLines, type Column, type Measure } from './line-breaks.ts';
import { mm, PAGE } from './page-measures.ts';
import type { RichText } from './rich-text.ts';

const column = (size: number, width = PAGE.textWidth): Column => ({ width: mm(width), size });

export const METHOD_COLUMN = column(10);

/** The text in lines that fit its column; as it is when nothing can measure it. */
export const broken = (text: RichText, at: Column, measure: Measure | undefined): RichText =>
  measure ? breakLines(text, at, measure) : text;

/** A block of the letter with its lines broken, at the size the stylesheet sets it in. */
export function brokenBlock(
  block: LetterBlock,
  isTight: boolean,
  measure: Measure | undefined,
): LetterBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: broken(block.text, column(isTight ? 10 : 10.5), measure) };
    case 'note':
      return { ...block, text: broken(block.text, column(8.5), measure) };
    case 'account':
      return { ...block, note: broken(block.note, column(8.5, 72), measure) };
    case 'statement':
      return block;
  }
}
