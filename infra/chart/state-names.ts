import type { CalendarStep } from '#domain/calendar.ts';
import type { StepName } from '#domain/step-name.ts';

const inEnglish: Record<StepName, string> = {
  reminder: 'reminder',
  'first-letter': 'first letter',
  'follow-up': 'follow-up',
  'second-letter': 'second letter',
  'third-letter': 'third letter',
  // A legal term: it keeps its French name.
  'mise-en-demeure': 'mise en demeure',
  'legal-file': 'legal file',
};

const day = ({ offset }: CalendarStep): string => (offset < 0 ? `J${offset}` : `J+${offset}`);

/** The names finance reads in the execution history, for the four states of a step. */
export const namesOf = (step: CalendarStep) => ({
  wait: `Wait until ${day(step)}`,
  take: `${day(step)} ${inEnglish[step.name]}`,
  answer: `After ${day(step)}`,
  again: `Wait before ${day(step)} again`,
});
