import type { Contact, Invoice, StepName } from '../../api/types.ts';

/** The steps to come that can be skipped. */
export const plannedSteps = ({ steps }: Invoice): readonly StepName[] =>
  steps
    .filter(({ step, state }) => state === 'planned' && step !== 'legal-file')
    .map(({ step }) => step);

/** The steps whose letter went on paper. */
export const paperSteps = ({ steps }: Invoice): readonly StepName[] =>
  steps.filter(({ contacts }) => contacts.some(isPaper)).map(({ step }) => step);

const isPaper = ({ channel, state }: Contact): boolean =>
  (channel === 'post' || channel === 'registered-post') && state !== 'failed';

/** The steps that left a letter which can be shown, oldest first. */
export const letterSteps = ({ steps }: Invoice): readonly StepName[] =>
  steps
    .filter(({ contacts }) => contacts.some(({ hasLetter }) => hasLetter))
    .map(({ step }) => step);

const WRITES: ReadonlySet<StepName> = new Set([
  'first-letter',
  'second-letter',
  'third-letter',
  'mise-en-demeure',
]);

/** The steps to come whose letter can be read before it leaves. */
export const previewSteps = (invoice: Invoice): readonly StepName[] =>
  plannedSteps(invoice).filter((step) => WRITES.has(step));
