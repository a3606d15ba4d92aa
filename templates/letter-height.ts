import type { LetterContent } from './letter-content.ts';
import type { LetterBlock } from './letter-text.ts';
import { BODY } from './page-measures.ts';
import type { StatementPart } from './parts/statement-table.tsx';
import { lineCount } from './rich-text.ts';

/** Heights in millimetres, as the stylesheets set them. */
const ROW = 6.5;
const HEADER = 5.05;
const TOTAL = 5.65;
const GROUP = 7.1;
const AFTER_TABLE = 3.4;
const EXTRA_LINE = 4.4;

/** Whether a letter of one page holds between its address and its pay block. Its lines must be broken already. */
export const fitsOnePage = (content: LetterContent): boolean =>
  content.inLetter.length <= 1 && excess(content) <= 0;

/** Millimetres the body of a letter of one page is too high; negative when it has room left. */
export function excess(content: LetterContent): number {
  const { text, before, after, inLetter, isTight } = content;
  const subject = text.title === undefined ? 8.3 : 14.4;
  const signature = (isTight ? 5 : 9) + 8.6;
  const blocks = [...before, ...after].map((block) => blockHeight(block, content));
  const height = subject + signature + total(blocks) + total(inLetter.map(statementHeight));
  return height - (BODY.paidBottom - BODY.firstTop);
}

/** The gap under a paragraph. */
export const gapUnder = (isTight: boolean, squeeze: number): number =>
  (isTight ? 2.1 : 2.5) - squeeze;

const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

function blockHeight(block: LetterBlock, { isTight, squeeze, account }: LetterContent): number {
  switch (block.kind) {
    case 'paragraph':
      return lineCount(block.text) * (isTight ? 4.6 : 4.9) + gapUnder(isTight, squeeze);
    case 'note':
      return lineCount(block.text) * 4 + 2.5;
    case 'account':
      return Math.max(lineCount(block.note) * 4, account.length * 5 + 7.65) + AFTER_TABLE;
    case 'statement':
      return 0;
  }
}

function statementHeight({ lines, upcoming, brought, carried, total: sum }: StatementPart): number {
  const rows = [...lines, ...upcoming];
  const extra = rows.filter(({ number }) => number.length > 16).length * 2 * EXTRA_LINE;
  const single = [brought, carried].filter((row) => row !== undefined).length * ROW;
  const ends = (sum ? TOTAL : 0) + (upcoming.length > 0 ? GROUP : 0) + AFTER_TABLE;
  return HEADER + rows.length * ROW + extra + single + ends;
}
