import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { readEnvironment } from '../../local/environment.ts';
import { movedPortfolio, weeksUntil } from '../../local/moved-portfolio.ts';
import { type Portfolio, readPortfolio } from '../../local/portfolio.ts';
import { startLocal } from '../../local/run.ts';
import { forEachOf, type LocalClient, localClient } from '../book/local-client.ts';
import type { BoardRow } from './row.ts';

const PORT = 4_182;
/** A Saturday evening: nothing is due while the history is replayed. */
const STARTS_AT = '2026-11-21T20:00:00Z';
const projectDirectory = fileURLToPath(new URL('../..', import.meta.url));

const Machines = z.object({ stateMachines: z.array(z.object({ stateMachineArn: z.string() })) });
const Executions = z.object({
  executions: z.array(z.object({ executionArn: z.string() })),
  nextToken: z.string().nullish(),
});
const Parameters = z.object({ FunctionName: z.string(), Payload: z.unknown() });
const History = z.object({
  events: z.array(
    z.object({
      taskScheduledEventDetails: z
        .object({ parameters: z.string().transform((text) => Parameters.parse(JSON.parse(text))) })
        .optional(),
    }),
  ),
  nextToken: z.string().nullish(),
});
type Call = z.infer<typeof Parameters>;

/**
 * The sample portfolio is followed to its day on the whole embedded run. Then every call any execution ever made is made
 * again with its own words, and every act of finance and of the banks is told again: nothing may leave.
 */
export async function portfolioReplay(): Promise<BoardRow> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'relance-replay-'));
  const run = await startLocal({
    projectDirectory,
    port: PORT,
    dataDirectory,
    startAt: Date.parse(STARTS_AT),
    withSamples: true,
    environment: readEnvironment(),
  });
  try {
    return await replayAll(localClient(run.baseUrl, run.wireUrl), run);
  } finally {
    await run.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

type Urls = { readonly baseUrl: string; readonly wireUrl: string };

async function replayAll(client: LocalClient, { baseUrl, wireUrl }: Urls): Promise<BoardRow> {
  const before = await countOutbox(client);
  const calls = await callsOf(client);
  let refused = 0;
  await forEachOf(calls, async (call) => {
    if (await isRefused(wireUrl, call)) refused += 1;
  });
  const actions = await actionsOfStory();
  await forEachOf(actions, (action) => tellAgain(baseUrl, action));
  await client.call('POST', '/local/clock', { advanceDays: 1 / 24 });
  const sends = (await countOutbox(client)) - before;
  return {
    name: 'the whole portfolio’s history replayed',
    runs: calls.length + actions.length,
    result: `sends ${sends}, after ${before} that left once; ${calls.length} calls made again, ${refused} refused`,
    // A replay that nobody answered would prove nothing.
    isMet: sends === 0 && before > 0 && refused === 0,
  };
}

/** What was told when the samples were loaded, on the days to which the story was moved. */
async function actionsOfStory(): Promise<Portfolio['actions']> {
  const portfolio = await readPortfolio(projectDirectory);
  if (!portfolio) return [];
  return movedPortfolio(portfolio, weeksUntil(portfolio, Date.parse(STARTS_AT))).actions;
}

async function countOutbox({ call }: LocalClient): Promise<number> {
  const { items } = z
    .object({ items: z.array(z.unknown()) })
    .parse(await call('GET', '/local/outbox'));
  return items.length;
}

/** What every execution of every machine asked of which function, in the words it used. */
async function callsOf(client: LocalClient): Promise<readonly Call[]> {
  const { stateMachines } = Machines.parse(await client.states('ListStateMachines', {}));
  const calls: Call[] = [];
  for (const { stateMachineArn } of stateMachines) {
    const executions = await pagesOf(client, 'ListExecutions', { stateMachineArn }, Executions);
    for (const { executionArn } of executions.flatMap((page) => page.executions)) {
      const history = await pagesOf(client, 'GetExecutionHistory', { executionArn }, History);
      calls.push(...history.flatMap(({ events }) => events.flatMap(callOf)));
    }
  }
  return calls;
}

const callOf = ({ taskScheduledEventDetails: task }: z.infer<typeof History>['events'][number]) =>
  task ? [task.parameters] : [];

async function pagesOf<Page extends { nextToken?: string | null | undefined }>(
  client: LocalClient,
  operation: string,
  query: object,
  Shape: z.ZodType<Page>,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let nextToken: string | undefined;
  do {
    const page = Shape.parse(
      await client.states(operation, {
        ...query,
        maxResults: 1_000,
        ...(nextToken && { nextToken }),
      }),
    );
    pages.push(page);
    nextToken = page.nextToken ?? undefined;
  } while (nextToken !== undefined);
  return pages;
}

/** Makes one call again; whether the function failed at it. */
async function isRefused(wireUrl: string, { FunctionName, Payload }: Call): Promise<boolean> {
  const name = encodeURIComponent(FunctionName);
  const response = await fetch(`${wireUrl}/2015-03-31/functions/${name}/invocations`, {
    method: 'POST',
    body: JSON.stringify(Payload),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${FunctionName} could not be called: ${response.status}`);
  return response.headers.has('x-amz-function-error');
}

async function tellAgain(
  baseUrl: string,
  { method, path, body }: Portfolio['actions'][number],
): Promise<void> {
  const response = await fetch(new URL(path, baseUrl), {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  if (response.status >= 500) throw new Error(`${method} ${path}: ${response.status}`);
}
