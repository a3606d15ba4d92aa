import { describe, expect, test } from 'vitest';
import {
  chainOf,
  type Fake,
  type Fields,
  FunctionError,
  lambdaArn,
  machine,
  openLocal,
  shapeOf,
} from './harness.ts';

const failing: Fake = () => {
  throw new FunctionError('Refused', 'no');
};

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

const pass = (name: string, more: Fields = {}) => ({
  StartAt: name,
  States: { [name]: { Type: 'Pass', End: true, ...more } },
});
const boom = (name: string) => ({
  StartAt: name,
  States: { [name]: { Type: 'Fail', Error: 'Boom', Cause: 'it broke' } },
});
const call = (name: string) => ({
  StartAt: name,
  States: { [name]: { Type: 'Task', Resource: lambdaArn('f'), End: true } },
});
const rest = (name: string, seconds = 60) => ({
  StartAt: name,
  States: { [name]: { Type: 'Wait', Seconds: seconds, End: true } },
});

describe('Parallel', () => {
  test('branches chain apart; the state goes on from the last event of a branch', async () => {
    const { events } = await historyOf({
      P: {
        Type: 'Parallel',
        Branches: [pass('A', { Output: 1 }), pass('B', { Output: 2 })],
        End: true,
      },
    });
    expect(chainOf(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 ParallelStateEntered',
      '3<2 ParallelStateStarted',
      '4<3 PassStateEntered',
      '5<4 PassStateExited',
      '6<3 PassStateEntered',
      '7<6 PassStateExited',
      '8<7 ParallelStateSucceeded',
      '9<7 ParallelStateExited',
      '10<9 ExecutionSucceeded',
    ]);
    expect(events[7]).toEqual({ id: 8, previousEventId: 7, type: 'ParallelStateSucceeded' });
    expect(events[8]?.stateExitedEventDetails).toMatchObject({ name: 'P', output: '[1,2]' });
  });

  test('outputs stand in the order of the branches, whichever ends first', async () => {
    const { ended } = await historyOf({
      P: {
        Type: 'Parallel',
        Branches: [rest('Slow', 9), pass('Fast', { Output: 'fast' })],
        End: true,
      },
    });
    expect(ended.output).toBe('[{},"fast"]');
  });

  test('a Fail state in a branch fails it, with its own error', async () => {
    const { events, ended } = await historyOf({
      P: { Type: 'Parallel', Branches: [boom('F')], End: true },
    });
    expect(chainOf(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 ParallelStateEntered',
      '3<2 ParallelStateStarted',
      '4<3 FailStateEntered',
      '5<4 ParallelStateFailed',
      '6<5 ExecutionFailed',
    ]);
    expect(ended).toMatchObject({ error: 'Boom', cause: 'it broke' });
  });

  test('a caught branch failure exits the state with the error', async () => {
    const { events, ended } = await historyOf({
      P: {
        Type: 'Parallel',
        Branches: [boom('F')],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Pass', End: true },
    });
    expect(chainOf(events).slice(3)).toEqual([
      '4<3 FailStateEntered',
      '5<4 ParallelStateFailed',
      '6<5 ParallelStateExited',
      '7<6 PassStateEntered',
      '8<7 PassStateExited',
      '9<8 ExecutionSucceeded',
    ]);
    expect(ended.output).toBe('{"Error":"Boom","Cause":"it broke"}');
  });

  test('a retry starts all branches again', async () => {
    const { events } = await historyOf({
      P: {
        Type: 'Parallel',
        Branches: [boom('F')],
        Retry: [{ ErrorEquals: ['Boom'], MaxAttempts: 1, IntervalSeconds: 1 }],
        End: true,
      },
    });
    expect(chainOf(events).slice(2)).toEqual([
      '3<2 ParallelStateStarted',
      '4<3 FailStateEntered',
      '5<4 ParallelStateStarted',
      '6<5 FailStateEntered',
      '7<6 ParallelStateFailed',
      '8<7 ExecutionFailed',
    ]);
  });

  test('a failing branch aborts the others; all point back at the failure', async () => {
    const { events } = await historyOf(
      {
        P: {
          Type: 'Parallel',
          Branches: [call('T'), rest('W'), { ...rest('V'), QueryLanguage: 'JSONata' }],
          Catch: [{ ErrorEquals: ['Refused'], Next: 'Caught' }],
          End: true,
        },
        Caught: { Type: 'Succeed' },
      },
      { f: failing },
    );
    expect(chainOf(events).slice(2)).toEqual([
      '3<2 ParallelStateStarted',
      '4<3 TaskStateEntered',
      '5<4 LambdaFunctionScheduled',
      '6<3 WaitStateEntered',
      '7<3 WaitStateEntered',
      '8<5 LambdaFunctionStarted',
      '9<8 LambdaFunctionFailed',
      '10<9 TaskStateAborted',
      '11<9 WaitStateAborted',
      '12<9 WaitStateAborted',
      '13<9 ParallelStateFailed',
      '14<13 ParallelStateExited',
      '15<14 SucceedStateEntered',
      '16<15 SucceedStateExited',
      '17<16 ExecutionSucceeded',
    ]);
  });

  test('what runs inside an aborted branch is aborted with it', async () => {
    const inner = {
      StartAt: 'Inner',
      States: { Inner: { Type: 'Parallel', Branches: [rest('X'), rest('Y')], End: true } },
    };
    const { events } = await historyOf(
      { P: { Type: 'Parallel', Branches: [inner, call('T')], End: true } },
      { f: failing },
    );
    const types = events.map((event) => event.type);
    expect(types.slice(types.indexOf('LambdaFunctionFailed'))).toEqual([
      'LambdaFunctionFailed',
      'TaskStateAborted',
      'ParallelStateAborted',
      'WaitStateAborted',
      'WaitStateAborted',
      'ParallelStateFailed',
      'ExecutionFailed',
    ]);
  });

  test('the answer of a function in an aborted branch changes nothing', async () => {
    let answer: (value: unknown) => void = () => {};
    const slow: Fake = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const local = openLocal({ f: slow });
    const states = { P: { Type: 'Parallel', Branches: [call('T'), boom('F')], End: true } };
    const execution = await local.start(await local.create('m', machine(states)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = await local.history(execution);
    answer('late');
    await local.engine.idle();
    expect(await local.history(execution)).toEqual(before);
    expect(await local.describe(execution)).toMatchObject({ status: 'FAILED', error: 'Boom' });
  });

  test('Arguments are the input of its branches', async () => {
    const { ended } = await historyOf(
      {
        P: {
          Type: 'Parallel',
          Arguments: { n: '{% $states.input.n + 1 %}' },
          Branches: [pass('A')],
          End: true,
        },
      },
      {},
      { n: 1 },
    );
    expect(ended.output).toBe('[{"n":2}]');
  });
});

const each = (more: Fields = {}, processor: Fields = pass('One')): Fields => ({
  M: { Type: 'Map', ItemProcessor: processor, End: true, ...more },
});

describe('Map', () => {
  test('one at a time: each iteration starts from the last event of the one before', async () => {
    const { events } = await historyOf(each({ MaxConcurrency: 1 }), {}, '["a", "b"]');
    expect(chainOf(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 MapStateEntered',
      '3<2 MapStateStarted',
      '4<3 MapIterationStarted',
      '5<4 PassStateEntered',
      '6<5 PassStateExited',
      '7<6 MapIterationSucceeded',
      '8<6 MapIterationStarted',
      '9<8 PassStateEntered',
      '10<9 PassStateExited',
      '11<10 MapIterationSucceeded',
      '12<11 MapStateSucceeded',
      '13<11 MapStateExited',
      '14<13 ExecutionSucceeded',
    ]);
    expect(events[2]?.mapStateStartedEventDetails).toEqual({ length: 2 });
    expect(events[7]?.mapIterationStartedEventDetails).toEqual({ name: 'M', index: 1 });
    expect(events[10]?.mapIterationSucceededEventDetails).toEqual({ name: 'M', index: 1 });
    expect(events[12]?.stateExitedEventDetails).toMatchObject({ output: '["a","b"]' });
  });

  test('no items: it exits from its start', async () => {
    const { events } = await historyOf(each({ Items: [] }));
    expect(chainOf(events).slice(2)).toEqual([
      '3<2 MapStateStarted',
      '4<3 MapStateSucceeded',
      '5<3 MapStateExited',
      '6<5 ExecutionSucceeded',
    ]);
  });

  test('tasks of all iterations time out: one fails the Map, the others are aborted', async () => {
    const invoke = { ...call('T').States.T, TimeoutSeconds: 1 };
    const { events } = await historyOf(
      each({ Items: [0, 1, 2] }, { StartAt: 'T', States: { T: invoke } }),
      { f: () => new Promise(() => {}) },
    );
    expect(chainOf(events).slice(2, 15)).toEqual([
      '3<2 MapStateStarted',
      '4<3 MapIterationStarted',
      '5<3 MapIterationStarted',
      '6<3 MapIterationStarted',
      '7<4 TaskStateEntered',
      '8<7 LambdaFunctionScheduled',
      '9<5 TaskStateEntered',
      '10<9 LambdaFunctionScheduled',
      '11<6 TaskStateEntered',
      '12<11 LambdaFunctionScheduled',
      '13<8 LambdaFunctionStarted',
      '14<10 LambdaFunctionStarted',
      '15<12 LambdaFunctionStarted',
    ]);
    expect(chainOf(events).slice(15)).toEqual([
      '16<13 LambdaFunctionTimedOut',
      '17<14 LambdaFunctionTimedOut',
      '18<15 LambdaFunctionTimedOut',
      '19<16 MapIterationFailed',
      '20<16 TaskStateAborted',
      '21<16 MapIterationAborted',
      '22<16 TaskStateAborted',
      '23<16 MapIterationAborted',
      '24<16 TaskStateAborted',
      '25<16 MapStateFailed',
      '26<25 ExecutionFailed',
    ]);
  });

  test('a caught failure of an iteration', async () => {
    const { events } = await historyOf({
      ...each({ Items: [1], Catch: [{ ErrorEquals: ['Boom'], Next: 'Caught' }] }, boom('F')),
      Caught: { Type: 'Succeed' },
    });
    expect(chainOf(events).slice(2, 8)).toEqual([
      '3<2 MapStateStarted',
      '4<3 MapIterationStarted',
      '5<4 FailStateEntered',
      '6<5 MapIterationFailed',
      '7<5 MapStateFailed',
      '8<7 MapStateExited',
    ]);
  });

  test('a retry starts it again from the failure', async () => {
    const retry = [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1, IntervalSeconds: 1 }];
    const { events } = await historyOf(each({ Items: [1], Retry: retry }, boom('F')));
    expect(chainOf(events).slice(2)).toEqual([
      '3<2 MapStateStarted',
      '4<3 MapIterationStarted',
      '5<4 FailStateEntered',
      '6<5 MapIterationFailed',
      '7<5 MapStateStarted',
      '8<7 MapIterationStarted',
      '9<8 FailStateEntered',
      '10<9 MapIterationFailed',
      '11<9 MapStateFailed',
      '12<11 ExecutionFailed',
    ]);
  });

  test('ItemSelector and the context know the item', async () => {
    const { ended } = await historyOf(
      each(
        {
          Items: '{% $states.input.rows %}',
          ItemSelector: {
            at: '{% $states.context.Map.Item.Index %}',
            row: '{% $states.context.Map.Item.Value %}',
            of: '{% $count($states.input.rows) %}',
          },
        },
        pass('One', {
          Output: '{% $merge([$states.input, {"seen": $states.context.Map.Item.Value}]) %}',
        }),
      ),
      {},
      { rows: ['x', 'y'] },
    );
    expect(JSON.parse(String(ended.output))).toEqual([
      { at: 0, row: 'x', of: 2, seen: 'x' },
      { at: 1, row: 'y', of: 2, seen: 'y' },
    ]);
  });

  test.each([
    [{ ToleratedFailureCount: 1 }, 'SUCCEEDED'],
    [{ ToleratedFailurePercentage: 50 }, 'SUCCEEDED'],
    [{ ToleratedFailureCount: 0 }, 'FAILED'],
  ])('%o with one failure of two: %s', async (tolerated, status) => {
    const processor = {
      StartAt: 'Which',
      States: {
        Which: {
          Type: 'Choice',
          Choices: [{ Condition: '{% $states.input = 1 %}', Next: 'Bad' }],
          Default: 'Good',
        },
        Bad: { Type: 'Fail', Error: 'Bad' },
        Good: { Type: 'Succeed' },
      },
    };
    const { ended } = await historyOf(each({ Items: [1, 2], ...tolerated }, processor));
    expect(ended.status).toBe(status);
    if (status === 'FAILED') expect(ended.error).toBe('States.ExceedToleratedFailureThreshold');
  });

  test('a percentage of failures past 100 is States.Runtime', async () => {
    const { events, ended } = await historyOf(
      each({ Items: [1], ToleratedFailurePercentage: 100.1 }),
    );
    expect(chainOf(events).slice(2)).toEqual(['3<2 MapStateStarted', '4<3 ExecutionFailed']);
    expect(ended.error).toBe('States.Runtime');
  });

  test('a Map inside a branch chains to its branch', async () => {
    const inner = { StartAt: 'M', States: each({ Items: [1] }) };
    const { events } = await historyOf({ P: { Type: 'Parallel', Branches: [inner], End: true } });
    expect(chainOf(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 ParallelStateEntered',
      '3<2 ParallelStateStarted',
      '4<3 MapStateEntered',
      '5<4 MapStateStarted',
      '6<5 MapIterationStarted',
      '7<6 PassStateEntered',
      '8<7 PassStateExited',
      '9<8 MapIterationSucceeded',
      '10<9 MapStateSucceeded',
      '11<9 MapStateExited',
      '12<11 ParallelStateSucceeded',
      '13<11 ParallelStateExited',
      '14<13 ExecutionSucceeded',
    ]);
  });
});
