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
  content.inLetter.length <= 1 && bodyHeight(content) <= BODY.paidBottom - BODY.firstTop;

function bodyHeight({ text, before, after, inLetter, isTight, account }: LetterContent): number {
  const subject = text.title === undefined ? 8.3 : 14.4;
  const signature = (isTight ? 5 : 9) + 8.6;
  const blocks = [...before, ...after].map((block) => blockHeight(block, isTight, account.length));
  return subject + signature + total(blocks) + total(inLetter.map(statementHeight));
}

const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

function blockHeight(block: LetterBlock, isTight: boolean, accountRows: number): number {
  switch (block.kind) {
    case 'paragraph':
      return isTight ? lineCount(block.text) * 4.6 + 2.1 : lineCount(block.text) * 4.9 + 2.5;
    case 'note':
      return lineCount(block.text) * 4 + 2.5;
    case 'account':
      return Math.max(lineCount(block.note) * 4, accountRows * 5 + 7.65) + AFTER_TABLE;
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
