import type { StepName } from '#domain/step-name.ts';
import type { ParagraphName } from './letter-text.ts';

/** Paragraphs a creditor has reworded: plain text with {{variables}} and **bold**, by step and paragraph. */
export type Wording = Readonly<
  Partial<Record<StepName, Readonly<Partial<Record<ParagraphName, string>>>>>
>;
