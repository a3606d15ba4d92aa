import { describe, expect, test } from 'vitest';
import {
  chainOf,
  type Fake,
  type Fields,
  FunctionError,
  lambdaArn,
  machine,
  openLocal,
  roleArn,
  ServiceError,
  shapeOf,
} from './harness.ts';

const whole = { truncated: false };
const invoke = { resourceType: 'lambda', resource: 'invoke' };

const failing: Fake = () => {
  throw new FunctionError('Refused', 'no such thing');
};
const refusedPayload = '{"errorType":"Refused","errorMessage":"no such thing","trace":[]}';

async function historyOf(
  states: Fields,
  functions: Record<string, Fake> = {},
  input: unknown = {},
) {
  const local = openLocal(functions);
  const execution = await local.start(await local.create('m', machine(states)), input);
  const ended = await local.runToEnd(execution);
  return { ended, events: shapeOf(await local.history(execution)), local };
}

const direct = (more: Fields = {}): Fields => ({
  T: { Type: 'Task', Resource: lambdaArn('f'), End: true, ...more },
});
const integrated = (more: Fields = {}): Fields => ({
  T: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: lambdaArn('f'), Payload: '{% $states.input %}' },
    End: true,
    ...more,
  },
});

describe('a function by its ARN', () => {
  test('is scheduled, started and succeeds, its payload passed on as it came', async () => {
    const { events } = await historyOf(direct(), { f: () => ({ ok: true }) }, '{ "a": 1.0 }');
    expect(events).toEqual([
      {
        id: 1,
        previousEventId: 0,
        type: 'ExecutionStarted',
        executionStartedEventDetails: { input: '{ "a": 1.0 }', inputDetails: whole, roleArn },
      },
      {
        id: 2,
        previousEventId: 0,
        type: 'TaskStateEntered',
        stateEnteredEventDetails: { name: 'T', input: '{"a":1.0}', inputDetails: whole },
      },
      {
        id: 3,
        previousEventId: 2,
        type: 'LambdaFunctionScheduled',
        lambdaFunctionScheduledEventDetails: {
          resource: lambdaArn('f'),
          input: '{"a":1.0}',
          inputDetails: whole,
        },
      },
      { id: 4, previousEventId: 3, type: 'LambdaFunctionStarted' },
      {
        id: 5,
        previousEventId: 4,
        type: 'LambdaFunctionSucceeded',
        lambdaFunctionSucceededEventDetails: { output: '{"ok":true}', outputDetails: whole },
      },
      {
        id: 6,
        previousEventId: 5,
        type: 'TaskStateExited',
        stateExitedEventDetails: { name: 'T', output: '{"ok":true}', outputDetails: whole },
      },
      {
        id: 7,
        previousEventId: 6,
        type: 'ExecutionSucceeded',
        executionSucceededEventDetails: { output: '{"ok":true}', outputDetails: whole },
      },
    ]);
  });

  test('that throws fails with its error type and its whole payload', async () => {
    const { events } = await historyOf(direct(), { f: failing });
    expect(events.slice(4)).toEqual([
      {
        id: 5,
        previousEventId: 4,
        type: 'LambdaFunctionFailed',
        lambdaFunctionFailedEventDetails: { error: 'Refused', cause: refusedPayload },
      },
      {
        id: 6,
        previousEventId: 5,
        type: 'ExecutionFailed',
        executionFailedEventDetails: { error: 'Refused', cause: refusedPayload },
      },
    ]);
  });

  test('that answers more than 256 KiB fails with States.DataLimitExceeded', async () => {
    const { ended } = await historyOf(direct(), { f: () => 'é'.repeat(140_000) });
    expect(ended).toMatchObject({
      error: 'States.DataLimitExceeded',
      cause: `The state/task '${lambdaArn('f')}' returned a result with a size exceeding the maximum number of bytes service limit.`,
    });
  });
});

describe('lambda:invoke', () => {
  test('gives the answer of the service around the payload', async () => {
    const { events, local } = await historyOf(integrated(), { f: () => ({ ok: true }) }, { a: 1 });
    expect(events[2]).toEqual({
      id: 3,
      previousEventId: 2,
      type: 'TaskScheduled',
      taskScheduledEventDetails: {
        ...invoke,
        region: 'eu-west-3',
        parameters: `{"FunctionName":"${lambdaArn('f')}","Payload":{"a":1}}`,
      },
    });
    expect(events[3]).toEqual({
      id: 4,
      previousEventId: 3,
      type: 'TaskStarted',
      taskStartedEventDetails: invoke,
    });
    const details = events[4]?.taskSucceededEventDetails as Fields;
    expect(details).toMatchObject({ ...invoke, outputDetails: whole });
    expect(JSON.parse(String(details.output))).toMatchObject({
      ExecutedVersion: '$LATEST',
      Payload: { ok: true },
      SdkHttpMetadata: {
        AllHttpHeaders: { 'Content-Length': ['11'] },
        HttpHeaders: { 'Content-Type': 'application/json' },
        HttpStatusCode: 200,
      },
      SdkResponseMetadata: { RequestId: '11111111-2222-4333-8444-555555555555' },
      StatusCode: 200,
    });
    expect(local.calls).toEqual([{ name: 'f', payload: { a: 1 } }]);
  });

  test('that the service refuses fails with the name of the exception', async () => {
    const { events } = await historyOf(integrated());
    expect(events[4]).toMatchObject({
      type: 'TaskFailed',
      taskFailedEventDetails: { ...invoke, error: 'Lambda.ResourceNotFoundException' },
    });
  });

  test('an answer without an error type is Lambda.Unknown', async () => {
    const { ended } = await historyOf(integrated(), {
      f: () => {
        throw new FunctionError('', 'timed out');
      },
    });
    expect(ended.error).toBe('Lambda.Unknown');
    expect(ended.cause).toContain('Lambda did not return an error type. Returned payload: {');
  });
});

describe('Retry', () => {
  test('leaves no trace but the next attempt, and counts in the context', async () => {
    const { events, local } = await historyOf(
      integrated({
        Arguments: {
          FunctionName: lambdaArn('f'),
          Payload: '{% $states.context.State.RetryCount %}',
        },
        Retry: [{ ErrorEquals: ['Refused'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 2 }],
      }),
      { f: failing },
    );
    expect(chainOf(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 TaskStateEntered',
      '3<2 TaskScheduled',
      '4<3 TaskStarted',
      '5<4 TaskFailed',
      '6<5 TaskScheduled',
      '7<6 TaskStarted',
      '8<7 TaskFailed',
      '9<8 TaskScheduled',
      '10<9 TaskStarted',
      '11<10 TaskFailed',
      '12<11 ExecutionFailed',
    ]);
    expect(local.calls.map((call) => call.payload)).toEqual([0, 1, 2]);
  });

  test('waits by interval and rate, up to the longest delay', async () => {
    const local = openLocal({ f: failing });
    const retry = {
      ErrorEquals: ['States.ALL'],
      IntervalSeconds: 10,
      BackoffRate: 4,
      MaxAttempts: 3,
    };
    const states = direct({ Retry: [{ ...retry, MaxDelaySeconds: 60 }] });
    const execution = await local.start(await local.create('m', machine(states)));
    await local.runToEnd(execution);
    const scheduled = (await local.history(execution))
      .filter((event) => event.type === 'LambdaFunctionScheduled')
      .map((event) => Number(event.timestamp));
    const [first = 0, ...later] = scheduled;
    expect(later.map((at) => Math.round(at - first))).toEqual([10, 50, 110]);
  });

  test('with full jitter waits at most as long', async () => {
    const local = openLocal({ f: failing });
    const retry = {
      ErrorEquals: ['States.ALL'],
      IntervalSeconds: 100,
      JitterStrategy: 'FULL',
      MaxAttempts: 1,
    };
    const execution = await local.start(
      await local.create('m', machine(direct({ Retry: [retry] }))),
    );
    await local.engine.idle();
    expect(Number(local.engine.nextWakeUpAt()) - local.clock.now()).toBeLessThanOrEqual(100_000);
    expect(await local.runToEnd(execution)).toMatchObject({ status: 'FAILED' });
  });

  test('each retrier counts its own attempts', async () => {
    const errors = ['A', 'B', 'A', 'B', 'A'];
    const { local } = await historyOf(
      direct({
        Retry: [
          { ErrorEquals: ['A'], MaxAttempts: 2, IntervalSeconds: 1 },
          { ErrorEquals: ['B'], MaxAttempts: 2, IntervalSeconds: 1 },
        ],
      }),
      {
        f: () => {
          throw new FunctionError(errors.shift() ?? 'none left', '');
        },
      },
    );
    expect(local.calls).toHaveLength(5);
  });
});

describe('Catch', () => {
  test('exits the state with the error and goes on', async () => {
    const { events } = await historyOf(
      {
        ...direct({ Catch: [{ ErrorEquals: ['Refused'], Next: 'Caught' }] }),
        Caught: { Type: 'Pass', End: true },
      },
      { f: failing },
    );
    const output = JSON.stringify({ Error: 'Refused', Cause: refusedPayload });
    expect(events[5]).toEqual({
      id: 6,
      previousEventId: 5,
      type: 'TaskStateExited',
      stateExitedEventDetails: { name: 'T', output, outputDetails: whole },
    });
    expect(events[6]).toMatchObject({ id: 7, previousEventId: 6, type: 'PassStateEntered' });
  });

  test('evaluates Assign and Output with the error output and the input', async () => {
    const { events } = await historyOf(
      {
        ...direct({
          Catch: [
            {
              ErrorEquals: ['States.TaskFailed'],
              Assign: { why: '{% $states.errorOutput.Error %}' },
              Output: { was: '{% $states.input %}', now: '{% $exists($why) %}' },
              Next: 'Caught',
            },
          ],
        }),
        Caught: { Type: 'Pass', Output: '{% $why %}', End: true },
      },
      { f: failing },
      { a: 1 },
    );
    expect(events[5]?.stateExitedEventDetails).toEqual({
      name: 'T',
      output: '{"was":{"a":1},"now":false}',
      outputDetails: whole,
      assignedVariables: { why: '"Refused"' },
      assignedVariablesDetails: whole,
    });
    expect(events.at(-1)?.executionSucceededEventDetails).toMatchObject({ output: '"Refused"' });
  });

  test.each([
    ['States.ALL', 'Refused', true],
    ['States.TaskFailed', 'Refused', true],
    ['States.TaskFailed', 'Lambda.TooManyRequestsException', true],
    ['States.TaskFailed', 'States.Timeout', false],
    ['States.Timeout', 'States.Timeout', true],
    ['States.ALL', 'States.Timeout', true],
    ['States.HeartbeatTimeout', 'States.Timeout', false],
    ['Refused', 'Refused', true],
    ['Refuse', 'Refused', false],
  ])('%s on %s: caught %s', async (name, error, caught) => {
    const { ended } = await historyOf(
      {
        ...direct({ Catch: [{ ErrorEquals: [name], Next: 'Caught' }] }),
        Caught: { Type: 'Succeed' },
      },
      {
        f: () => {
          throw new ServiceError(error, '');
        },
      },
    );
    expect(ended.status).toBe(caught ? 'SUCCEEDED' : 'FAILED');
  });
});

describe('a timeout', () => {
  test('of a function ends the task without waiting for the function', async () => {
    const hanging = new Promise(() => {});
    const { events, ended } = await historyOf(integrated({ TimeoutSeconds: 1 }), {
      f: () => hanging,
    });
    expect(events[2]?.taskScheduledEventDetails).toMatchObject({ timeoutInSeconds: 1 });
    expect(events.slice(4)).toEqual([
      {
        id: 5,
        previousEventId: 4,
        type: 'TaskTimedOut',
        taskTimedOutEventDetails: { ...invoke, error: 'States.Timeout' },
      },
      {
        id: 6,
        previousEventId: 5,
        type: 'ExecutionFailed',
        executionFailedEventDetails: { error: 'States.Timeout' },
      },
    ]);
    expect(Number(ended.stopDate) - Number(ended.startDate)).toBeGreaterThanOrEqual(1);
  });

  test('of a function by its ARN has its own event', async () => {
    const { events } = await historyOf(direct({ TimeoutSeconds: '{% 1 %}' }), {
      f: () => new Promise(() => {}),
    });
    expect(events[2]?.lambdaFunctionScheduledEventDetails).toMatchObject({ timeoutInSeconds: 1 });
    expect(events[4]).toEqual({
      id: 5,
      previousEventId: 4,
      type: 'LambdaFunctionTimedOut',
      lambdaFunctionTimedOutEventDetails: { error: 'States.Timeout' },
    });
  });

  test('of the machine stands on no chain', async () => {
    const local = openLocal();
    const definition = {
      ...machine({ W: { Type: 'Wait', Seconds: 600, End: true } }),
      TimeoutSeconds: 60,
    };
    const execution = await local.start(await local.create('m', definition));
    const ended = await local.runToEnd(execution);
    expect(ended).toMatchObject({ status: 'TIMED_OUT', redriveStatus: 'REDRIVABLE' });
    expect(ended).not.toHaveProperty('error');
    expect(shapeOf(await local.history(execution)).at(-1)).toEqual({
      id: 3,
      previousEventId: 0,
      type: 'ExecutionTimedOut',
      executionTimedOutEventDetails: {},
    });
  });
});
