import { CivilDate } from '#domain/civil-date.ts';
import { dayOf, type Instant } from '#domain/instant.ts';
import type { StepName } from '#domain/step-name.ts';
import { amount } from '../../amount.ts';
import { longDate } from '../../dates.ts';

export const euros = (cents: number): string => amount(cents, 'en');

/** Days are written out: 06/07 would be read both ways. */
export const day = (date: CivilDate): string => longDate(date, 'en').replaceAll('\u00a0', ' ');
export const dayAt = (at: Instant): string => day(dayOf(at));

/** A day kept as text among the facts of a proof. */
export const dayText = (text: string): string => {
  const date = CivilDate.safeParse(text);
  return date.success ? day(date.data) : text;
};

export const days = (count: number): string => `${count} day${Math.abs(count) === 1 ? '' : 's'}`;

const steps: Readonly<Record<StepName, string>> = {
  reminder: 'Reminder',
  'first-letter': 'First letter',
  'follow-up': 'Copy of the first letter',
  'second-letter': 'Second letter',
  'third-letter': 'Third letter',
  'mise-en-demeure': 'Formal notice',
  'legal-file': 'Legal file',
};

export const stepOf = (step: StepName | undefined): string => (step ? steps[step] : 'Message');
