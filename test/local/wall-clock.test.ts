import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { smallProject, startSmall } from './small-project/start-small.ts';

const definition = JSON.stringify({
  QueryLanguage: 'JSONata',
  StartAt: 'Wait a second',
  States: {
    'Wait a second': { Type: 'Wait', Seconds: 1, Next: 'Done' },
    Done: { Type: 'Succeed' },
  },
});

describe('the embedded run, left alone', () => {
  let run: LocalRun;
  let states: SFNClient;

  beforeAll(async () => {
    run = await startSmall(await smallProject(), 14_340);
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    states = new SFNClient({ endpoint: run.wireUrl, region: 'eu-west-3', credentials });
  });
  afterAll(async () => run.close());

  it('lets a wait end as real time passes, for any AWS client', async () => {
    const roleArn = 'arn:aws:iam::000000000000:role/any';
    const { stateMachineArn } = await states.send(
      new CreateStateMachineCommand({ name: 'short', definition, roleArn }),
    );
    const { executionArn } = await states.send(new StartExecutionCommand({ stateMachineArn }));
    await sleep(1_600);

    const { status } = await states.send(new DescribeExecutionCommand({ executionArn }));
    expect(status).toBe('SUCCEEDED');
  });
});
