import { describe, expect, test } from 'vitest';
import {
  chainOf,
  type Fake,
  type Fields,
  type Local,
  lambdaArn,
  machine,
  openLocal,
  ServiceError,
  shapeOf,
} from './harness.ts';

const place = { resourceType: 'lambda', resource: 'invoke.waitForTaskToken' };

const listening = (more: Fields = {}): Fields => ({
  Listen: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: {
      FunctionName: lambdaArn('keep'),
      Payload: { token: '{% $states.context.Task.Token %}' },
    },
    End: true,
    ...more,
  },
});

async function listen(states: Fields, keep: Fake = () => null) {
  const local = openLocal({ keep });
  const execution = await local.start(await local.create('m', machine(states)));
  await local.engine.idle();
  return { local, execution, token: tokenOf(local) };
}

function tokenOf(local: Local): string {
  const call = local.calls.at(-1)?.payload as { token: string } | undefined;
  return call?.token ?? '';
}

describe('a task token', () => {
  test('that succeeds gives its output as the result', async () => {
    const { local, execution, token } = await listen(listening());
    await local.ask('SendTaskSuccess', { taskToken: token, output: '{ "paid": true }' });
    await local.engine.idle();
    const events = shapeOf(await local.history(execution));
    expect(chainOf(events)).toEqual([
      '1<0 ExecutionStarted',
      '2<0 TaskStateEntered',
      '3<2 TaskScheduled',
      '4<3 TaskStarted',
      '5<4 TaskSubmitted',
      '6<5 TaskSucceeded',
      '7<6 TaskStateExited',
      '8<7 ExecutionSucceeded',
    ]);
    expect(events[2]?.taskScheduledEventDetails).toMatchObject({ ...place, region: 'eu-west-3' });
    expect(events[3]?.taskStartedEventDetails).toEqual(place);
    expect(events[4]?.taskSubmittedEventDetails).toMatchObject({
      ...place,
      outputDetails: { truncated: false },
    });
    expect(events[5]?.taskSucceededEventDetails).toEqual({
      ...place,
      output: '{ "paid": true }',
      outputDetails: { truncated: false },
    });
  });

  test.each([
    [
      { error: 'Situation', cause: 'changed' },
      { error: 'Situation', cause: 'changed' },
    ],
    [{}, {}],
  ])('that fails with %o fails the task with it', async (sent, told) => {
    const { local, execution, token } = await listen(listening());
    await local.ask('SendTaskFailure', { taskToken: token, ...sent });
    await local.engine.idle();
    const events = shapeOf(await local.history(execution));
    expect(events[5]).toEqual({
      id: 6,
      previousEventId: 5,
      type: 'TaskFailed',
      taskFailedEventDetails: { ...place, ...told },
    });
    expect(events[6]).toEqual({
      id: 7,
      previousEventId: 6,
      type: 'ExecutionFailed',
      executionFailedEventDetails: told,
    });
  });

  test('can come back before the function that was given it has answered', async () => {
    const { local, execution } = await listen(listening(), async (payload, engine) => {
      const { token } = payload as { token: string };
      await engine.handle('SendTaskSuccess', { taskToken: token, output: '"early"' });
      return 'late';
    });
    expect(await local.describe(execution)).toMatchObject({
      status: 'SUCCEEDED',
      output: '"early"',
    });
    const types = (await local.history(execution)).map((event) => event.type);
    expect(types).not.toContain('TaskSubmitted');
  });

  test('that was used, is unknown or is no token at all is told apart', async () => {
    const { local, token } = await listen(listening());
    await local.ask('SendTaskSuccess', { taskToken: token, output: '1' });
    const send = (taskToken: string) => local.ask('SendTaskHeartbeat', { taskToken });
    await expect(send(token)).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await expect(send(Buffer.alloc(96, 7).toString('base64'))).rejects.toMatchObject({
      name: 'TaskDoesNotExist',
    });
    await expect(send('not a token')).rejects.toMatchObject({ name: 'InvalidToken' });
  });

  test('belongs to one attempt: the token of a failed attempt has timed out', async () => {
    const states = listening({ Retry: [{ ErrorEquals: ['Again'], IntervalSeconds: 1 }] });
    const { local, token } = await listen(states);
    await local.ask('SendTaskFailure', { taskToken: token, error: 'Again' });
    await local.engine.idle();
    local.clock.jumpTo(Number(local.engine.nextWakeUpAt()));
    await local.engine.idle();
    expect(tokenOf(local)).not.toBe(token);
    await expect(
      local.ask('SendTaskSuccess', { taskToken: token, output: '1' }),
    ).rejects.toMatchObject({
      name: 'TaskTimedOut',
    });
  });

  test('output that is no JSON is refused and the task goes on waiting', async () => {
    const { local, execution, token } = await listen(listening());
    await expect(
      local.ask('SendTaskSuccess', { taskToken: token, output: 'nope' }),
    ).rejects.toMatchObject({ name: 'InvalidOutput' });
    expect(await local.describe(execution)).toMatchObject({ status: 'RUNNING' });
  });

  test('is not submitted where the service refuses the function', async () => {
    const { local, execution } = await listen(listening(), () => {
      throw new ServiceError('Lambda.TooManyRequestsException', 'slow down');
    });
    const events = shapeOf(await local.history(execution));
    expect(events[4]).toMatchObject({
      type: 'TaskSubmitFailed',
      taskSubmitFailedEventDetails: { ...place, error: 'Lambda.TooManyRequestsException' },
    });
  });
});

describe('a heartbeat', () => {
  const beating = listening({ HeartbeatSeconds: '{% 30 %}', TimeoutSeconds: 100 });

  test('keeps the task alive, and its absence times it out', async () => {
    const { local, execution, token } = await listen(beating);
    const start = local.clock.now();
    for (const seconds of [20, 40]) {
      local.clock.jumpTo(start + seconds * 1_000);
      await local.engine.idle();
      await local.ask('SendTaskHeartbeat', { taskToken: token });
    }
    expect(local.engine.nextWakeUpAt()).toBe(start + 70_000);
    const ended = await local.runToEnd(execution);
    expect(ended).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    const events = shapeOf(await local.history(execution));
    expect(events[2]?.taskScheduledEventDetails).toMatchObject({
      heartbeatInSeconds: 30,
      timeoutInSeconds: 100,
    });
    expect(events[5]).toEqual({
      id: 6,
      previousEventId: 5,
      type: 'TaskTimedOut',
      taskTimedOutEventDetails: { ...place, error: 'States.Timeout' },
    });
  });

  test.each(['States.HeartbeatTimeout', 'States.Timeout'])('is caught as %s', async (name) => {
    const caught = { Catch: [{ ErrorEquals: [name], Next: 'Silent' }], HeartbeatSeconds: 30 };
    const { local, execution } = await listen({
      ...listening(caught),
      Silent: { Type: 'Succeed' },
    });
    expect(await local.runToEnd(execution)).toMatchObject({ status: 'SUCCEEDED' });
  });
});
