import * as z from 'zod';
import type { LocalClient } from './local-client.ts';

const Machines = z.object({ stateMachines: z.array(z.object({ stateMachineArn: z.string() })) });
const Executions = z.object({
  executions: z.array(z.unknown()),
  nextToken: z.string().nullish(),
});

/** How many executions wait now, over all machines. */
export async function countRunning({ states }: LocalClient): Promise<number> {
  const { stateMachines } = Machines.parse(await states('ListStateMachines', {}));
  const counts = await Promise.all(
    stateMachines.map(({ stateMachineArn }) => countOf({ states }, stateMachineArn)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countOf(
  { states }: Pick<LocalClient, 'states'>,
  stateMachineArn: string,
): Promise<number> {
  let count = 0;
  let nextToken: string | undefined;
  do {
    const query = { stateMachineArn, statusFilter: 'RUNNING', maxResults: 1000, nextToken };
    const page = Executions.parse(await states('ListExecutions', query));
    count += page.executions.length;
    nextToken = page.nextToken ?? undefined;
  } while (nextToken !== undefined);
  return count;
}
