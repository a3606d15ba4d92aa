import type { Invoice } from '#domain/invoice.ts';
import type { StepName } from '#domain/step-name.ts';

/** How a letter of a step is called: "F2026-0388 / R1". */
const letterCodes: Record<StepName, string> = {
  reminder: 'R0',
  'first-letter': 'R1',
  'follow-up': 'R2',
  'second-letter': 'R3',
  'third-letter': 'R4',
  'mise-en-demeure': 'MD',
  'legal-file': 'DC',
};

/** The reference a letter of that step carries. */
export const letterReference = (invoice: Invoice, step: StepName): string =>
  `${invoice.terms.number} / ${letterCodes[step]}`;
