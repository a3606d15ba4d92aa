import type { CalendarStep } from './calendar.ts';
import type { StepName } from './step-name.ts';

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

/** The states around the steps that finance is shown, as the chart names them. */
export const stateNames = {
  review: 'Review situation',
  hold: 'Wait for the end of the hold',
  finalDeadline: 'Wait until final deadline',
  legalFile: 'Prepare legal file',
  askFinance: 'Ask finance',
  settled: 'Settled',
  cancelled: 'Cancelled',
  handedOver: 'Handed over',
} as const;
