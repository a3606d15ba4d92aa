import { describe, expect, test } from 'vitest';
import {
  chainOf,
  type Fake,
  type Fields,
  lambdaArn,
  machine,
  openLocal,
  shapeOf,
} from './harness.ts';

async function historyOf(
  states: Fields,
  functions: Record<string, Fake> = {},
  input: unknown = {},
) {
  const local = openLocal(functions);
  const execution = await local.start(await local.create('m', machine(states)), input);
  const ended = await local.runToEnd(execution);
  return { ended, events: shapeOf(await local.history(execution)) };
}

const while_ = (state: string, entered: number) =>
  `An error occurred while executing the state '${state}' (entered at the event id #${entered}). `;

describe('a query that fails', () => {
  test('names the state, its entry, the expression and the field', async () => {
    const { events } = await historyOf({
      A: { Type: 'Pass', Output: { deep: { v: '{% $states.input.missing %}' } }, End: true },
    });
    const cause = `${while_('A', 2)}The JSONata expression '$states.input.missing' specified for the field 'Output/deep/v' returned nothing (undefined).`;
    expect(events.slice(2)).toEqual([
      {
        id: 3,
        previousEventId: 2,
        type: 'EvaluationFailed',
        evaluationFailedEventDetails: {
          error: 'States.QueryEvaluationError',
          cause,
          location: 'Output/deep/v',
          state: 'A',
        },
      },
      {
        id: 4,
        previousEventId: 3,
        type: 'ExecutionFailed',
        executionFailedEventDetails: { error: 'States.QueryEvaluationError', cause },
      },
    ]);
  });

  test.each([
    ['{% $f := function($x){$x} %}', 'returned an unsupported result type.'],
    [
      '{% 1 + "a" %}',
      'threw an error during evaluation. T2002: The right side of the "+" operator must evaluate to a number',
    ],
    ['{% $eval("1") %}', undefined],
  ])('%s', async (expression, what) => {
    const states = { A: { Type: 'Pass', Output: expression, End: true } };
    if (what === undefined) {
      await expect(historyOf(states)).rejects.toMatchObject({ name: 'InvalidDefinition' });
      return;
    }
    const { ended } = await historyOf(states);
    expect(ended.cause).toBe(
      `${while_('A', 2)}The JSONata expression '${expression.slice(2, -2).trim()}' specified for the field 'Output' ${what}`,
    );
  });

  test.each([
    ['Output', { Type: 'Pass', Output: '{% $doesNotExist %}' }, 'Output'],
    ['a field of Output', { Type: 'Pass', Output: { r: '{% $doesNotExist %}' } }, 'Output/r'],
    ['Assign', { Type: 'Pass', Assign: { r: '{% $doesNotExist %}' } }, 'Assign/r'],
    [
      'Arguments',
      { Type: 'Task', Resource: lambdaArn('f'), Arguments: '{% $doesNotExist %}' },
      'Arguments',
    ],
  ])('on a variable never assigned, in %s, points past the entry', async (_, state, location) => {
    const { events } = await historyOf({
      First: { Type: 'Pass', Next: 'A' },
      A: { ...state, End: true },
    });
    expect(events.slice(4)).toMatchObject([
      {
        id: 5,
        previousEventId: 3,
        type: 'EvaluationFailed',
        evaluationFailedEventDetails: {
          cause: `${while_('A', 4)}The JSONata expression '$doesNotExist' specified for the field '${location}' returned nothing (undefined).`,
          location,
        },
      },
      { id: 6, previousEventId: 5, type: 'ExecutionFailed' },
    ]);
  });

  test('in Arguments is retried, each attempt with its event', async () => {
    const { events } = await historyOf({
      T: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: { FunctionName: lambdaArn('f'), Payload: '{% $states.input.missing %}' },
        Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1, IntervalSeconds: 0 }],
        End: true,
      },
    });
    expect(chainOf(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 TaskStateEntered',
      '3<2 EvaluationFailed',
      '4<3 EvaluationFailed',
      '5<4 ExecutionFailed',
    ]);
    expect(events[2]?.evaluationFailedEventDetails).toMatchObject({
      location: 'Arguments/Payload',
    });
  });

  test('in a branch fails the Parallel, which can catch it', async () => {
    const branch = {
      StartAt: 'A',
      States: { A: { Type: 'Pass', Output: '{% $states.input.missing %}', End: true } },
    };
    const { events } = await historyOf({
      P: {
        Type: 'Parallel',
        Branches: [branch],
        Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Succeed' },
    });
    expect(chainOf(events).slice(3, 7)).toEqual([
      '4<3 PassStateEntered',
      '5<4 EvaluationFailed',
      '6<5 ParallelStateFailed',
      '7<6 ParallelStateExited',
    ]);
  });

  test('in a Catch fails the state a second time, from before its first failure', async () => {
    const { events } = await historyOf({
      P: {
        Type: 'Parallel',
        Branches: [{ StartAt: 'F', States: { F: { Type: 'Fail', Error: 'Boom' } } }],
        Catch: [
          { ErrorEquals: ['Other'], Next: 'Caught' },
          {
            ErrorEquals: ['States.ALL'],
            Output: { v: '{% $states.input.missing %}' },
            Next: 'Caught',
          },
        ],
        End: true,
      },
      Caught: { Type: 'Succeed' },
    });
    expect(chainOf(events).slice(3)).toEqual([
      '4<3 FailStateEntered',
      '5<4 ParallelStateFailed',
      '6<4 EvaluationFailed',
      '7<6 ParallelStateFailed',
      '8<7 ExecutionFailed',
    ]);
    expect(events[5]?.evaluationFailedEventDetails).toMatchObject({
      location: 'Catch[1]/Output/v',
    });
  });

  test('in the output of a Parallel comes after its success', async () => {
    const branch = { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } };
    const { events } = await historyOf({
      P: { Type: 'Parallel', Branches: [branch], Output: '{% $states.input.missing %}', End: true },
    });
    expect(chainOf(events).slice(4)).toEqual([
      '5<4 PassStateExited',
      '6<5 ParallelStateSucceeded',
      '7<6 EvaluationFailed',
      '8<7 ParallelStateFailed',
      '9<8 ExecutionFailed',
    ]);
  });

  test.each([
    ['$states.input.n', 1, 'number', '1'],
    ['$states.input.n', 'x', 'string', '"x"'],
    ['$states.input.n', { a: 1 }, 'object', '{"a":1}'],
    ['$states.input.n', null, 'null', 'null'],
  ])('Items %s of %j: the event points past the entry', async (source, n, type, shown) => {
    const { events } = await historyOf(
      {
        First: { Type: 'Pass', Next: 'M' },
        M: {
          Type: 'Map',
          Items: `{% ${source} %}`,
          ItemProcessor: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } },
          End: true,
        },
      },
      {},
      { n },
    );
    expect(chainOf(events).slice(3)).toEqual([
      '4<3 MapStateEntered',
      '5<3 EvaluationFailed',
      '6<5 MapStateFailed',
      '7<6 ExecutionFailed',
    ]);
    expect(events[4]?.evaluationFailedEventDetails).toEqual({
      error: 'States.QueryEvaluationError',
      cause: `${while_('M', 4)}The JSONata expression '${source}' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was '${type}' for value: ${shown}`,
      location: 'Items',
      state: 'M',
    });
  });

  test('a Map whose input is no array says so without a field', async () => {
    const { events } = await historyOf({
      M: {
        Type: 'Map',
        ItemProcessor: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } },
        End: true,
      },
    });
    expect(events[2]?.evaluationFailedEventDetails).toEqual({
      error: 'States.QueryEvaluationError',
      cause: `${while_('M', 2)}Map state input must be an array but was: {}`,
      state: 'M',
    });
  });

  test.each([
    '2016-12-05 21:29:29Z',
    '2016-12-05T21:29:29',
    '2016-13-05T21:29:29Z',
    '2016-12-05T25:29:29Z',
    '05-12-2016T21:29:29Z',
    '2026-02-30T00:00:00Z',
  ])('a Wait until %s', async (at) => {
    const { events } = await historyOf(
      { W: { Type: 'Wait', Timestamp: '{% $states.input.at %}', End: true } },
      {},
      { at },
    );
    const cause = `${while_('W', 2)}The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${at}`;
    expect(events.slice(2)).toMatchObject([
      {
        previousEventId: 2,
        type: 'EvaluationFailed',
        evaluationFailedEventDetails: { cause, location: 'Timestamp', state: 'W' },
      },
      { previousEventId: 3, type: 'ExecutionFailed', executionFailedEventDetails: { cause } },
    ]);
  });
});
