import * as z from 'zod';

const line = z.string().trim().min(1).max(160);

const words = z.string().max(2_000).optional();

/** The paragraphs of a letter a creditor may put in its own words; the legal ones are fixed. */
const Paragraphs = z.strictObject({ opening: words, request: words, help: words, closing: words });
export type ParagraphName = keyof z.infer<typeof Paragraphs>;

/** Own words by step and paragraph: plain text with {{variables}} and **bold**. */
export const Wording = z.strictObject({
  reminder: Paragraphs.optional(),
  'first-letter': Paragraphs.optional(),
  'follow-up': Paragraphs.optional(),
  'second-letter': Paragraphs.optional(),
  'third-letter': Paragraphs.optional(),
  'mise-en-demeure': Paragraphs.optional(),
});
export type Wording = z.infer<typeof Wording>;

/** What a creditor adds to its letters and mails, and its own words; all optional. */
export const LetterSettings = z.strictObject({
  /** Under the name of the letterhead. */
  tagline: z.string().trim().min(1).max(70).optional(),
  /** Added to the footer: capital, VAT number. */
  legalNotice: line.optional(),
  /** Where the debtor reads what becomes of his data (GDPR art. 13). */
  privacyNotice: line.optional(),
  /** Name and address of the consumer mediator, for who sells to consumers (C. conso L616-1). */
  mediator: line.optional(),
  /** Whether the reminder before the due date asks if the work gave satisfaction. */
  asksSatisfaction: z.boolean().optional(),
  wording: Wording.optional(),
});
