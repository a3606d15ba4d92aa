import { type AccountRow, accountOf } from './account.ts';
import { type AddressBlock, addressBlock } from './address-block.ts';
import { addressee } from './addressee.ts';
import { broken, brokenBlock, METHOD_COLUMN } from './broken-block.ts';
import type { Labels } from './labels.ts';
import type { LetterFacts } from './letter-facts.ts';
import { ANNEX_ROOM, LETTER_ROOM, statementParts } from './letter-plan.ts';
import type { LetterBlock, LetterText } from './letter-text.ts';
import type { Measure } from './line-breaks.ts';
import { type Logo, logoOf } from './logo.ts';
import type { StatementPart } from './parts/statement-table.tsx';
import { reworded } from './reworded.ts';
import type { RichText } from './rich-text.ts';
import { asksPenalties, type Situation, situationOf } from './situation.ts';
import { texts } from './texts.ts';

/** A letter ready to be laid out: its words and its statement, already cut into pages. */
export type LetterContent = {
  readonly facts: LetterFacts;
  readonly labels: Labels;
  readonly situation: Situation;
  readonly text: LetterText;
  readonly before: readonly LetterBlock[];
  readonly after: readonly LetterBlock[];
  /** The statement inside the letter, and the one on the account pages behind it. */
  readonly inLetter: readonly StatementPart[];
  readonly inAnnex: readonly StatementPart[];
  readonly hasAccount: boolean;
  readonly account: readonly AccountRow[];
  readonly method: RichText;
  readonly address: AddressBlock;
  readonly logo: Logo | undefined;
  readonly isTight: boolean;
  readonly squeeze: number;
  /** The lines are broken here and their heights known; otherwise the library breaks and measures them. */
  readonly isBroken: boolean;
};

export type Setting = {
  /** Without a measure, lines are left to the library to break. */
  readonly measure?: Measure | undefined;
  /** The smaller type of the mise en demeure, for a letter that would run over its page. */
  readonly isCompact?: boolean;
  /** Millimetres taken from the gap under each paragraph. */
  readonly squeeze?: number;
};

/** Everything that can be refused is refused here: an error thrown inside the renderer would lose its message. */
export function letterContent(facts: LetterFacts, setting: Setting = {}): LetterContent {
  const { measure, isCompact = false, squeeze = 0 } = setting;
  const { labels, letter } = texts[facts.language];
  const situation = situationOf(facts);
  const hasAccount = asksPenalties(facts);
  const isTight = isCompact || facts.step === 'mise-en-demeure';
  const words = letter(facts, situation);
  const blocks = words.blocks
    .map((block) => reworded(block, facts, situation))
    .map((block) => brokenBlock(block, isTight, measure));
  const text = { ...words, blocks };
  const at = text.blocks.findIndex(({ kind }) => kind === 'statement');
  const isInLetter = at >= 0;
  const { asked: lines, upcoming, balance } = situation;
  const label = totalLabel(labels, situation, isInLetter);
  const listed = { lines, upcoming, total: { label, amount: balance } };
  return {
    facts,
    labels,
    situation,
    text,
    before: text.blocks.slice(0, isInLetter ? at : -CLOSING),
    after: text.blocks.slice(isInLetter ? at + 1 : -CLOSING),
    inLetter: isInLetter ? statementParts({ ...listed, firstPage: 1 }, LETTER_ROOM) : [],
    inAnnex: isInLetter ? [] : statementParts({ ...listed, firstPage: 2 }, ANNEX_ROOM),
    hasAccount,
    account: hasAccount ? accountOf(facts) : [],
    address: addressBlock(addressee(facts, labels)),
    logo: logoOf(facts.creditor),
    method: broken(labels.annex.methodText(facts, situation), METHOD_COLUMN, measure),
    isTight,
    squeeze,
    isBroken: measure !== undefined,
  };
}

/** The last paragraphs stay with the signature: it never stands alone on a page. */
export const CLOSING = 2;

function totalLabel(labels: Labels, { asked }: Situation, isInLetter: boolean): string {
  if (!isInLetter) return labels.annex.invoicesTotal(asked.length);
  return asked.length === 1 ? labels.totalToPay : labels.totalDue(asked.length);
}
