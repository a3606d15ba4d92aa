import * as z from 'zod';
import { CivilDate } from '#domain/civil-date.ts';
import type { Language } from '#domain/language.ts';
import type { InvoiceWarning } from '#domain/warnings-of-invoice.ts';
import { warningSentence } from '#templates/warnings.ts';

const summary = z.string().describe('A sentence for the reader');

/** What the creditor should know of an invoice; nothing of it stops the relance. */
export const WarningAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['term-over-cap', 'term-needs-end-of-month-clause']),
      summary,
      latestOn: CivilDate.describe('The last due date the law admits'),
      source: z.string(),
    }),
    z.strictObject({
      kind: z.enum(['limitation-within-a-year', 'limitation-within-a-month', 'limitation-past']),
      summary,
      lastDayOn: CivilDate,
    }),
  ])
  .meta({ id: 'InvoiceWarning' });
export type WarningAnswer = z.output<typeof WarningAnswer>;

export const warningAnswerOf = (warning: InvoiceWarning, language: Language): WarningAnswer => ({
  ...warning,
  summary: warningSentence[language](warning),
});
