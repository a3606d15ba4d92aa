import * as z from 'zod';
import { countRunning } from './count-running.ts';
import { forEachOf, type LocalClient } from './local-client.ts';

export type WaitingRow = {
  readonly name: string;
  readonly executions: number;
  readonly msPerStart: number;
  readonly waiting: number;
  /** All wait at once, and starting one took less than 5 ms. */
  readonly isMet: boolean;
};

const Created = z.object({ stateMachineArn: z.string() });
const Started = z.object({ executionArn: z.string() });

const chart = {
  QueryLanguage: 'JSONata',
  StartAt: 'Wait for years',
  States: { 'Wait for years': { Type: 'Wait', Timestamp: '2036-01-01T00:00:00Z', End: true } },
};

/** Starts executions that do nothing but wait, each by its own call of the Step Functions endpoint. */
export async function startWaiting(executions: number, client: LocalClient): Promise<WaitingRow> {
  const { stateMachineArn } = Created.parse(
    await client.states('CreateStateMachine', {
      name: 'waiting',
      definition: JSON.stringify(chart),
      roleArn: 'arn:aws:iam::000000000000:role/waiting',
    }),
  );
  const before = await countRunning(client);
  const startedAt = performance.now();
  await forEachOf(
    Array.from({ length: executions }, (_, index) => `waiting-${index}`),
    async (name) => {
      Started.parse(await client.states('StartExecution', { stateMachineArn, name, input: '{}' }));
    },
  );
  const msPerStart = (performance.now() - startedAt) / executions;
  const waiting = (await countRunning(client)) - before;
  return {
    name: 'executions waiting at once',
    executions,
    msPerStart: Math.round(msPerStart * 100) / 100,
    waiting,
    isMet: waiting === executions && msPerStart < 5,
  };
}
