import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import {
  chainOf,
  type Fake,
  type Fields,
  type Local,
  lambdaArn,
  machine,
  openLocal,
  standingClock,
} from './harness.ts';

/** A second engine on the same file, as after `kill -9`: the first one is left as it stands. */
function openTwice() {
  const file = join(mkdtempSync(join(tmpdir(), 'states-')), 'states.db');
  const clock = standingClock();
  return (functions: Record<string, Fake> = {}) =>
    openLocal(functions, { clock, database: new DatabaseSync(file) });
}

async function kill(local: Local) {
  local.engine.close();
  local.database.close();
}

const hanging: Fake = () => new Promise(() => {});

test('a wait keeps its due time', async () => {
  const open = openTwice();
  const before = open();
  const arn = await before.create('m', machine({ W: { Type: 'Wait', Seconds: 3600, End: true } }));
  const execution = await before.start(arn);
  await before.engine.idle();
  const due = before.engine.nextWakeUpAt();
  await kill(before);

  const after = open();
  after.engine.resume();
  await after.engine.idle();
  expect(after.engine.nextWakeUpAt()).toBe(due);
  expect(await after.runToEnd(execution)).toMatchObject({ status: 'SUCCEEDED' });
  expect((await after.history(execution)).map((event) => event.id)).toEqual([1, 2, 3, 4]);
});

test('a token stays valid', async () => {
  const open = openTwice();
  const before = open({ keep: () => null });
  const states = {
    L: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: { FunctionName: lambdaArn('keep'), Payload: '{% $states.context.Task.Token %}' },
      End: true,
    },
  };
  const execution = await before.start(await before.create('m', machine(states)));
  await before.engine.idle();
  const token = String(before.calls[0]?.payload);
  await kill(before);

  const after = open();
  after.engine.resume();
  await after.ask('SendTaskSuccess', { taskToken: token, output: '"back"' });
  await after.engine.idle();
  expect(await after.describe(execution)).toMatchObject({ status: 'SUCCEEDED', output: '"back"' });
});

test.each([
  ['Lambda.ServiceException', 'SUCCEEDED'],
  ['Refused', 'FAILED'],
])(
  'a function that was running is lost to the machine: a Retry on %s ends %s',
  async (error, status) => {
    const open = openTwice();
    const before = open({ f: hanging });
    const states = {
      T: {
        Type: 'Task',
        Resource: lambdaArn('f'),
        Retry: [{ ErrorEquals: [error], IntervalSeconds: 5 }],
        End: true,
      },
    };
    const execution = await before.start(await before.create('m', machine(states)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(before.calls).toHaveLength(1);
    await kill(before);

    const after = open({ f: () => 'done' });
    after.engine.resume();
    expect(await after.runToEnd(execution)).toMatchObject({ status });
    expect(chainOf(await after.history(execution)).slice(2, 5)).toEqual([
      '3<2 LambdaFunctionScheduled',
      '4<3 LambdaFunctionStarted',
      '5<4 LambdaFunctionFailed',
    ]);
  },
);

test('whatever the moment of the kill, the execution ends with one unbroken history', async () => {
  const states: Fields = {
    A: { Type: 'Pass', Assign: { n: 1 }, Next: 'P' },
    P: {
      Type: 'Parallel',
      Branches: [
        {
          StartAt: 'W',
          States: {
            W: { Type: 'Wait', Seconds: 60, Next: 'T' },
            T: {
              Type: 'Task',
              Resource: lambdaArn('f'),
              Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 50 }],
              End: true,
            },
          },
        },
        {
          StartAt: 'M',
          States: {
            M: {
              Type: 'Map',
              Items: [1, 2, 3],
              ItemProcessor: {
                StartAt: 'I',
                States: { I: { Type: 'Wait', Seconds: '{% $states.input * 20 %}', End: true } },
              },
              End: true,
            },
          },
        },
      ],
      Next: 'Z',
    },
    Z: { Type: 'Pass', Output: '{% [$states.input, $n] %}', End: true },
  };
  const open = openTwice();
  let local = open({ f: () => 'ok' });
  const execution = await local.start(await local.create('m', machine(states)));
  for (let kills = 0; kills < 12; kills += 1) {
    await new Promise((resolve) => setTimeout(resolve, kills % 3));
    local.engine.close();
    local = open({ f: () => 'ok' });
    local.engine.resume();
    await local.engine.idle();
    const next = local.engine.nextWakeUpAt();
    if (next !== undefined) local.clock.jumpTo(next);
    local.engine.runDue();
  }
  const ended = await local.runToEnd(execution);
  expect(ended).toMatchObject({ status: 'SUCCEEDED' });
  expect(JSON.parse(String(ended.output))).toEqual(['ok', [1, 2, 3], 1]);
  const ids = (await local.history(execution)).map((event) => event.id);
  expect(ids).toEqual(ids.map((_, index) => index + 1));
});

test('2,000 executions wait at once and all wake', async () => {
  const local = openLocal();
  const arn = await local.create('m', machine({ W: { Type: 'Wait', Seconds: 60, End: true } }));
  const started = performance.now();
  await Promise.all(Array.from({ length: 2_000 }, (_, n) => local.start(arn, {}, `n${n}`)));
  expect((performance.now() - started) / 2_000).toBeLessThan(5);
  await local.engine.idle();
  local.clock.jumpTo(Number(local.engine.nextWakeUpAt()));
  await local.engine.idle();
  const running = await local.ask('ListExecutions', {
    stateMachineArn: arn,
    statusFilter: 'RUNNING',
  });
  expect(running.executions).toEqual([]);
}, 60_000);
