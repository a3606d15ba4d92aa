import type { Calendar } from '#domain/calendar.ts';
import { type Chart, query, type State, type States } from './asl.ts';
import { followCalendar } from './follow-calendar.ts';
import { hold } from './hold.ts';
import { type ArnOf, invoke, invokeAndWait } from './invoke.ts';

/** Whatever nobody foresaw is a person's to decide, never a reason to send. */
const elseAskFinance = {
  Catch: [
    {
      ErrorEquals: ['States.ALL'],
      Assign: { question: query('$states.errorOutput.Error') },
      Next: 'Ask finance',
    },
  ],
};

/** The state machine of a calendar: one Wait and one named state for each step, beside an ear for what changes. */
export const drawChart = (calendar: Calendar, arnOf: ArnOf): Chart => ({
  Comment: `Relance of one invoice by the calendar "${calendar.name}"`,
  QueryLanguage: 'JSONata',
  StartAt: 'Review situation',
  States: {
    'Review situation': reviewSituation(calendar, arnOf),
    'What now?': whatNow,
    'Follow calendar': followCalendar(calendar, arnOf),
    Hold: hold(arnOf),
    // What answers a payment, a dispute or a date agreed; then the situation is looked at again.
    'Send note': invoke(arnOf('send-note'), {}, { Next: 'Review situation', ...elseAskFinance }),
    ...ends(arnOf),
  },
});

const reviewSituation = (calendar: Calendar, arnOf: ArnOf): State =>
  invoke(
    arnOf('review-situation'),
    {
      calendar: calendar.name,
      executionArn: query('$states.context.Execution.Id'),
      startedAt: query('$states.context.Execution.StartTime'),
    },
    {
      Assign: {
        situation: query('$states.result.Payload'),
        question: query(
          "$exists($states.result.Payload.reason) ? $states.result.Payload.reason : 'unknown-situation'",
        ),
      },
      Next: 'What now?',
      ...elseAskFinance,
    },
  );

const goTo: Readonly<Record<string, string>> = {
  relance: 'Follow calendar',
  'on-hold': 'Hold',
  note: 'Send note',
  settled: 'Settled',
  cancelled: 'Cancelled',
  'handed-over': 'Handed over',
  renew: 'Start next cycle',
};

const whatNow: State = {
  Type: 'Choice',
  Choices: Object.entries(goTo).map(([kind, Next]) => ({
    Condition: query(`$situation.kind = '${kind}'`),
    Next,
  })),
  Default: 'Ask finance',
};

const succeed = (output: string): State => ({ Type: 'Succeed', Output: query(output) });

const ends = (arnOf: ArnOf): States => ({
  'Prepare legal file': invoke(
    arnOf('prepare-legal-file'),
    { situation: query('$situation.version') },
    { Next: 'Was the file prepared?', ...elseAskFinance },
  ),
  'Was the file prepared?': {
    Type: 'Choice',
    Choices: [
      { Condition: query("$states.input.kind = 'handed-over'"), Next: 'Handed over' },
      { Condition: query("$states.input.kind = 'look-again'"), Next: 'Review situation' },
    ],
    Default: 'Ask finance',
  },
  'Start next cycle': invoke(arnOf('start-next-cycle'), {}, { Next: 'Renewed', ...elseAskFinance }),
  'Ask finance': invokeAndWait(
    arnOf('ask-finance'),
    {
      situation: query('$exists($situation.version) ? $situation.version : 0'),
      reason: query('$question'),
    },
    {
      Catch: [{ ErrorEquals: ['SituationChanged'], Next: 'Review situation' }],
      Next: 'Review situation',
    },
  ),
  Settled: succeed('$situation.ending'),
  Cancelled: succeed('$situation.ending'),
  'Handed over': succeed(
    '$exists($states.input.ending) ? $states.input.ending : $situation.ending',
  ),
  Renewed: succeed('$merge([{ "end": "renewed" }, $states.input])'),
});
