import type { MapState, ParallelState, Template } from '../chart/chart.ts';
import { parseJson } from '../json.ts';
import { maxInlineIterations } from '../limits.ts';
import { EvaluationError } from '../query/evaluation-error.ts';
import { expectArray, expectInteger, expectNumber } from './expect-type.ts';
import { runtimeFailure } from './failures.ts';
import { startIteration } from './iteration.ts';
import type { Fork, Thread, Visit } from './run.ts';
import { resolve } from './scope.ts';
import { addThread } from './thread.ts';
import { chain, type Move, parked, type Turn } from './turn.ts';

/** Starts all branches of a Parallel. */
export async function forkParallel(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  state: ParallelState,
): Promise<Move> {
  const input =
    state.arguments === undefined
      ? visit.input
      : JSON.stringify(await resolve(turn, thread, visit, state.arguments));
  const lastEvent = chain(turn, thread, 'ParallelStateStarted');
  const fork = emptyFork(undefined, state.branches.length);
  thread.position = { kind: 'forked', visit, fork };
  state.branches.forEach((region, index) => {
    const child = addThread(turn, {
      parent: thread.id,
      index,
      region,
      item: undefined,
      lastEvent,
      input,
    });
    fork.children.push(child.id);
  });
  return parked;
}

/** Starts as many iterations of a Map as may run at once. */
export async function forkMap(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  state: MapState,
): Promise<Move> {
  const items = await itemsOf(turn, thread, visit, state);
  const limit = await countOf(turn, thread, visit, state.maxConcurrency);
  const concurrency = Math.min(limit || maxInlineIterations, maxInlineIterations);
  const tolerated = await toleratedOf(turn, thread, visit, state, items.length);
  const details = { mapStateStartedEventDetails: { length: items.length } };
  const started = chain(turn, thread, 'MapStateStarted', details);
  if (tolerated === 'invalid') {
    const why = 'ToleratedFailurePercentage must be between 0 and 100.';
    return { kind: 'failed', thread, failure: runtimeFailure(visit, why) };
  }
  if (items.length === 0) return { kind: 'done', thread, result: '[]' };
  const fork = { ...emptyFork(items, concurrency), tolerated };
  thread.position = { kind: 'forked', visit, fork };
  for (let index = 0; index < Math.min(concurrency, items.length); index += 1) {
    await startIteration(turn, thread, visit, fork, started);
  }
  return parked;
}

function emptyFork(items: readonly unknown[] | undefined, concurrency: number): Fork {
  return {
    children: [],
    outputs: [],
    items,
    concurrency,
    finished: 0,
    failures: 0,
    tolerated: undefined,
  };
}

async function itemsOf(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  { items }: MapState,
): Promise<readonly unknown[]> {
  if (items !== undefined) return expectArray(items, await resolve(turn, thread, visit, items));
  const input = parseJson(visit.input);
  if (Array.isArray(input)) return input;
  const given = JSON.stringify(input);
  throw new EvaluationError(`Map state input must be an array but was: ${given}`, undefined, true);
}

async function countOf(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  template: Template | undefined,
): Promise<number> {
  if (template === undefined) return 0;
  return expectInteger(template, await resolve(turn, thread, visit, template), 0);
}

/** Where the Map tolerates failures, how many: the lower of its two bounds. */
async function toleratedOf(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  { toleratedFailureCount: count, toleratedFailurePercentage: percentage }: MapState,
  length: number,
): Promise<number | 'invalid' | undefined> {
  const bounds: number[] = [];
  if (count !== undefined) bounds.push(await countOf(turn, thread, visit, count));
  if (percentage !== undefined) {
    const share = expectNumber(percentage, await resolve(turn, thread, visit, percentage));
    if (share > 100) return 'invalid';
    bounds.push(Math.floor((length * share) / 100));
  }
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}
