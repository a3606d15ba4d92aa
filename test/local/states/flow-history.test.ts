import { describe, expect, test } from 'vitest';
import { chainOf, type Fields, lambdaArn, machine, openLocal, shapeOf } from './harness.ts';

const whole = { truncated: false };

async function historyOf(states: Fields, input: unknown = {}) {
  const local = openLocal();
  const execution = await local.start(await local.create('m', machine(states)), input);
  const ended = await local.runToEnd(execution);
  return { ended, events: shapeOf(await local.history(execution)), local, execution };
}

test('Assign and Output see the variables from before, and the exit tells what was assigned', async () => {
  const { events } = await historyOf({
    A: { Type: 'Pass', Assign: { n: 1, o: { k: [true, null] }, s: 'text' }, Next: 'B' },
    B: {
      Type: 'Pass',
      Assign: { n: '{% $n + 1 %}', was: '{% $n %}' },
      Output: '{% $n %}',
      Next: 'C',
    },
    C: { Type: 'Pass', Output: '{% [$n, $was] %}', End: true },
  });
  expect(events[2]?.stateExitedEventDetails).toEqual({
    name: 'A',
    output: '{}',
    outputDetails: whole,
    assignedVariables: { n: '1', o: '{"k":[true,null]}', s: '"text"' },
    assignedVariablesDetails: whole,
  });
  expect(events[4]?.stateExitedEventDetails).toMatchObject({
    output: '1',
    assignedVariables: { n: '2', was: '1' },
  });
  expect(events.at(-1)?.executionSucceededEventDetails).toEqual({
    output: '[2,1]',
    outputDetails: whole,
  });
});

test('a Choice goes where the first condition holds, by default otherwise, with their own Assign', async () => {
  const states = {
    C: {
      Type: 'Choice',
      Choices: [
        { Condition: '{% $states.input.n > 10 %}', Next: 'Big', Assign: { size: 'big' } },
        { Condition: '{% $states.input.n > 1 %}', Next: 'Big', Output: { n: 'some' } },
      ],
      Default: 'Small',
      Assign: { size: 'small' },
    },
    Big: { Type: 'Pass', Output: '{% [$states.input.n, $size ? $size : "?"] %}', End: true },
    Small: { Type: 'Pass', Output: '{% [$states.input.n, $size] %}', End: true },
  };
  const outputOf = async (n: number) => (await historyOf(states, { n })).ended.output;
  expect(await Promise.all([11, 2, 0].map(outputOf))).toEqual([
    '[11,"big"]',
    '["some","?"]',
    '[0,"small"]',
  ]);
});

test('a Choice that leads nowhere ends the execution as AWS does', async () => {
  const { events } = await historyOf({
    C: { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'D' }] },
    D: { Type: 'Succeed' },
  });
  expect(events.slice(2)).toEqual([
    {
      id: 3,
      previousEventId: 2,
      type: 'ExecutionFailed',
      executionFailedEventDetails: {
        error: 'States.Runtime',
        cause:
          "An error occurred while executing the state 'C' (entered at the event id #2). Failed to transition out of the state. The state does not point to a next state.",
      },
    },
  ]);
});

test('States.Runtime in a branch is not caught and leaves no failed Parallel', async () => {
  const branch = {
    StartAt: 'C',
    States: {
      C: { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'D' }] },
      D: { Type: 'Succeed' },
    },
  };
  const { events } = await historyOf({
    P: {
      Type: 'Parallel',
      Branches: [branch],
      Retry: [{ ErrorEquals: ['States.ALL'] }],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
      End: true,
    },
    Caught: { Type: 'Succeed' },
  });
  expect(chainOf(events).slice(3)).toEqual(['4<3 ChoiceStateEntered', '5<4 ExecutionFailed']);
});

describe('Fail', () => {
  test.each([
    [
      { Error: 'E', Cause: 'C' },
      { error: 'E', cause: 'C' },
    ],
    [{ Error: '{% "E" & $states.input.n %}' }, { error: 'E7' }],
    [{}, {}],
  ])('%o', async (fields, told) => {
    const { events } = await historyOf({ F: { Type: 'Fail', ...fields } }, { n: 7 });
    expect(events.slice(1)).toEqual([
      {
        id: 2,
        previousEventId: 0,
        type: 'FailStateEntered',
        stateEnteredEventDetails: { name: 'F', input: '{"n":7}', inputDetails: whole },
      },
      { id: 3, previousEventId: 2, type: 'ExecutionFailed', executionFailedEventDetails: told },
    ]);
  });
});

describe('Wait', () => {
  const start = Date.parse('2026-03-02T08:00:00.000Z');

  test.each([
    [{ Seconds: 90 }, start + 90_000],
    [{ Seconds: '{% 30 * 2 %}' }, start + 60_000],
    [{ Timestamp: '2026-03-02T10:00:00+01:00' }, start + 3_600_000],
    [{ Timestamp: '{% $states.input.at %}' }, start + 86_400_000],
    [{ Timestamp: '2020-01-01T00:00:00Z' }, start],
    [{ Timestamp: '2026-12-31T09:00:00.000Z' }, Date.parse('2026-12-31T09:00:00Z')],
  ])('%o', async (fields, due) => {
    const input = { at: '2026-03-03T08:00:00Z' };
    const { events, ended, local, execution } = await historyOf(
      { W: { Type: 'Wait', ...fields, End: true } },
      input,
    );
    expect(chainOf(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 WaitStateEntered',
      '3<2 WaitStateExited',
      '4<3 ExecutionSucceeded',
    ]);
    expect(ended.stopDate).toBe(due / 1_000);
    expect((await local.history(execution))[2]?.timestamp).toBe(due / 1_000);
  });

  test('past the year ends the execution at its year', async () => {
    const { ended } = await historyOf({ W: { Type: 'Wait', Seconds: 99_999_999, End: true } });
    expect(ended).toMatchObject({ status: 'TIMED_OUT', stopDate: start / 1_000 + 365 * 86_400 });
  });
});

test('a stop stands on no chain and aborts no state', async () => {
  const local = openLocal();
  const arn = await local.create('m', machine({ W: { Type: 'Wait', Seconds: 60, End: true } }));
  const execution = await local.start(arn);
  await local.engine.idle();
  await local.ask('StopExecution', { executionArn: execution });
  expect(shapeOf(await local.history(execution)).slice(1)).toMatchObject([
    { id: 2, previousEventId: 0, type: 'WaitStateEntered' },
    { id: 3, previousEventId: 0, type: 'ExecutionAborted', executionAbortedEventDetails: {} },
  ]);
  expect(local.engine.nextWakeUpAt()).toBeUndefined();
});

test('the 25,000th event is the end', async () => {
  const { ended, local, execution } = await historyOf({
    P: {
      Type: 'Parallel',
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
      Branches: [
        {
          StartAt: 'A',
          States: {
            A: { Type: 'Pass', Next: 'B' },
            B: { Type: 'Choice', Choices: [{ Condition: true, Next: 'A' }] },
          },
        },
      ],
      End: true,
    },
    Caught: { Type: 'Succeed' },
  });
  expect(ended).toMatchObject({
    error: 'States.Runtime',
    cause: 'The execution reached the maximum number of history events (25000).',
  });
  const last = await local.ask('GetExecutionHistory', {
    executionArn: execution,
    reverseOrder: true,
    maxResults: 2,
  });
  expect(last.events).toMatchObject([
    { id: 25_000, previousEventId: 24_999, type: 'ExecutionFailed' },
    { id: 24_999 },
  ]);
});

test('the context knows execution, machine and state', async () => {
  const local = openLocal({ f: (payload) => payload });
  const states = {
    A: { Type: 'Pass', Output: '{% $states.context %}', Next: 'B' },
    B: {
      Type: 'Task',
      Resource: lambdaArn('f'),
      Arguments: '{% $states.context.State %}',
      Output: { a: '{% $states.input %}', b: '{% $states.result %}' },
      End: true,
    },
  };
  const arn = await local.create('m', machine(states));
  const execution = await local.start(arn, { n: 1 }, 'run');
  const ended = await local.runToEnd(execution);
  const at = '2026-03-02T08:00:00.000Z';
  expect(JSON.parse(String(ended.output))).toEqual({
    a: {
      Execution: {
        Id: execution,
        Input: { n: 1 },
        StartTime: at,
        Name: 'run',
        RoleArn: 'arn:aws:iam::000000000000:role/states',
        RedriveCount: 0,
      },
      StateMachine: { Id: arn, Name: 'm' },
      State: { Name: 'A', EnteredTime: at },
    },
    b: { Name: 'B', EnteredTime: at, RetryCount: 0 },
  });
});

test('a branch reads the variables around it and keeps its own to itself', async () => {
  const { ended } = await historyOf({
    A: { Type: 'Pass', Assign: { outer: 'o' }, Next: 'P' },
    P: {
      Type: 'Parallel',
      Branches: [
        {
          StartAt: 'X',
          States: {
            X: { Type: 'Pass', Assign: { inner: '{% $outer & "i" %}' }, Next: 'Y' },
            Y: { Type: 'Pass', Output: '{% $inner %}', End: true },
          },
        },
      ],
      Next: 'Z',
    },
    Z: {
      Type: 'Pass',
      Output: { got: '{% $states.input %}', leaked: '{% $exists($inner) %}' },
      End: true,
    },
  });
  expect(ended.output).toBe('{"got":["oi"],"leaked":false}');
});
