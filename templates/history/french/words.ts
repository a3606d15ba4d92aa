import { CivilDate } from '#domain/civil-date.ts';
import { dayOf, type Instant } from '#domain/instant.ts';
import type { StepName } from '#domain/step-name.ts';
import { amount } from '../../amount.ts';
import { tableDate } from '../../dates.ts';
import { NBSP } from '../../spaces.ts';

export const euros = (cents: number): string => amount(cents, 'fr');

export const day = (date: CivilDate): string => tableDate(date, 'fr');
export const dayAt = (at: Instant): string => day(dayOf(at));

/** A day kept as text among the facts of a proof. */
export const dayText = (text: string): string => {
  const date = CivilDate.safeParse(text);
  return date.success ? day(date.data) : text;
};

export const days = (count: number): string =>
  `${count}${NBSP}jour${Math.abs(count) > 1 ? 's' : ''}`;

/** The no-break spaces of punctuation only: a timeline is read on a page that may break after any number. */
export const sentence = (text: string): string =>
  text.replaceAll(/ ([:;?!%»])/g, `${NBSP}$1`).replaceAll('« ', `«${NBSP}`);

/** What a step is called, and the ending its participles take. */
const steps: Readonly<Record<StepName, { readonly name: string; readonly e: '' | 'e' }>> = {
  reminder: { name: 'Rappel', e: '' },
  'first-letter': { name: 'Relance 1', e: 'e' },
  'follow-up': { name: 'Copie de la relance 1', e: 'e' },
  'second-letter': { name: 'Relance 2', e: 'e' },
  'third-letter': { name: 'Relance 3', e: 'e' },
  'mise-en-demeure': { name: 'Mise en demeure', e: 'e' },
  'legal-file': { name: 'Dossier contentieux', e: '' },
};

const noStep = { name: 'Message', e: '' } as const;
export const stepOf = (step: StepName | undefined) => (step ? steps[step] : noStep);
