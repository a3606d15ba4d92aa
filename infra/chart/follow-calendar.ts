import type { Calendar } from '#domain/calendar.ts';
import { namesOf, stateNames } from '#domain/state-names.ts';
import { query, type State, type States } from './asl.ts';
import type { ArnOf } from './invoke.ts';
import { listen } from './listen.ts';
import { stepStates } from './step-states.ts';

const FINAL_DEADLINE = stateNames.finalDeadline;

/** The calendar beside an ear: whichever speaks first ends both, and the error's name says where to go. */
export const followCalendar = (calendar: Calendar, arnOf: ArnOf): State => ({
  Type: 'Parallel',
  Branches: [
    { StartAt: 'Resume calendar', States: calendarStates(calendar, arnOf) },
    { StartAt: 'Listen', States: { Listen: listen(arnOf) } },
  ],
  Catch: [
    { ErrorEquals: ['SituationChanged'], Next: 'Review situation' },
    { ErrorEquals: ['AmicablePhaseOver'], Next: 'Prepare legal file' },
    {
      ErrorEquals: ['PersonNeeded'],
      Assign: { question: query('$states.errorOutput.Cause') },
      Next: 'Ask finance',
    },
    {
      ErrorEquals: ['States.ALL'],
      Assign: { question: query('$states.errorOutput.Error') },
      Next: 'Ask finance',
    },
  ],
  // Neither branch ever succeeds; if one does, look at the facts again.
  Next: 'Review situation',
});

function calendarStates({ steps }: Calendar, arnOf: ArnOf): States {
  const waits = [...steps.map((step) => namesOf(step).wait), FINAL_DEADLINE];
  const drawn = steps.map((step, index) =>
    stepStates(step, waits[index + 1] ?? FINAL_DEADLINE, arnOf),
  );
  return Object.assign(
    {
      'Resume calendar': resume(
        steps.map(({ name }) => name),
        waits,
      ),
    },
    ...drawn,
    {
      [FINAL_DEADLINE]: {
        Type: 'Wait',
        Timestamp: query('$states.input.nextAt'),
        Next: 'Amicable phase over',
      },
      'Amicable phase over': { Type: 'Fail', Error: 'AmicablePhaseOver' },
      'Look again': { Type: 'Fail', Error: 'SituationChanged' },
      'Person needed': {
        Type: 'Fail',
        Error: 'PersonNeeded',
        Cause: query("$exists($states.input.reason) ? $states.input.reason : 'unknown-answer'"),
      },
    },
  );
}

/** Goes straight to the first step without an outcome: steps already proven are not entered again. */
const resume = (names: readonly string[], waits: readonly string[]): State => ({
  Type: 'Choice',
  Choices: [...names, 'legal-file'].map((name, index) => ({
    Condition: query(`$situation.resumeAt = '${name}'`),
    Output: query('{ "nextAt": $situation.nextAt }'),
    Next: waits[index],
  })),
  Default: 'Person needed',
});
