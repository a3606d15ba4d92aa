import type { Block, BlockKind } from '#domain/block.ts';
import type { Instant } from '#domain/instant.ts';
import type { Cents } from '#domain/money.ts';
import type { Work } from '#domain/work.ts';

/** What a sentence about an invoice may say beside the work itself. */
export type WorkContext = {
  readonly balance: Cents;
  readonly daysLate: number;
  readonly now: Instant;
};

/** What finance reads of its work and of what will not leave, in one language. */
export type WorklistSentences = {
  /** Why this is to be done, in one sentence. */
  readonly why: (work: Work, context: WorkContext) => string;
  /** Why nothing leaves for this invoice, in one sentence. */
  readonly blocked: (block: Block) => string;
  /** What all invoices of one reason have in common: its name and a sentence. */
  readonly reasons: Readonly<
    Record<BlockKind, { readonly title: string; readonly sentence: string }>
  >;
};
