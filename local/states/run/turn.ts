import type { Chart, MapState, ParallelState, RecoveringState, State } from '../chart/chart.ts';
import { stateOf } from '../chart/chart.ts';
import { maxHistoryEvents } from '../limits.ts';
import type { Failure, Run, Thread, Visit } from './run.ts';

export type HistoryEvent = {
  readonly id: number;
  readonly previous: number;
  readonly at: number;
  readonly type: string;
  /** At most one field: the details, under the name AWS gives them. */
  readonly details: Readonly<Record<string, unknown>>;
};

/** A function to invoke once the turn is stored. */
export type FunctionCall = {
  readonly execution: number;
  readonly thread: number;
  readonly attempt: number;
  readonly functionName: string;
  readonly payload: string;
  /** When the task times out, in local time. */
  readonly deadline: number | undefined;
};

/** One transition: the run it changes and what comes out of it. */
export type Turn = {
  readonly run: Run;
  readonly chart: Chart;
  readonly now: number;
  readonly region: string;
  readonly events: HistoryEvent[];
  readonly calls: FunctionCall[];
  /** Threads that can go on at once, in order. */
  readonly ready: number[];
};

/** What happens next to a thread, where it does not simply wait. */
export type Move =
  | { readonly kind: 'parked' }
  /** The state did its work: it is left with this result. */
  | { readonly kind: 'done'; readonly thread: Thread; readonly result: string }
  | { readonly kind: 'failed'; readonly thread: Thread; readonly failure: Failure }
  /** The thread came to the end of its region. */
  | { readonly kind: 'arrived'; readonly thread: Thread; readonly output: string }
  /** The state's failure was neither retried nor caught. */
  | { readonly kind: 'broken'; readonly thread: Thread; readonly failure: Failure };

export const parked: Move = { kind: 'parked' };

/** The history is full: the execution ends with the event that would not fit. */
export class HistoryFullError extends Error {
  readonly previous: number;

  constructor(previous: number) {
    super(`The execution reached the maximum number of history events (${maxHistoryEvents}).`);
    this.name = 'HistoryFullError';
    this.previous = previous;
  }
}

/** Writes an event that points back at any other; gives its id. */
export function record(
  turn: Turn,
  previous: number,
  type: string,
  details: HistoryEvent['details'] = {},
): number {
  if (turn.run.lastEvent >= maxHistoryEvents - 1) throw new HistoryFullError(previous);
  return recordLast(turn, previous, type, details);
}

/** Writes an event that ends the execution: the one that may be the 25,000th. */
export function recordLast(
  turn: Turn,
  previous: number,
  type: string,
  details: HistoryEvent['details'],
): number {
  turn.run.lastEvent += 1;
  const id = turn.run.lastEvent;
  turn.events.push({ id, previous, at: turn.now, type, details });
  return id;
}

/** Writes the next event of the thread's own chain. */
export function chain(
  turn: Turn,
  thread: Thread,
  type: string,
  details: HistoryEvent['details'] = {},
): number {
  thread.lastEvent = record(turn, thread.lastEvent, type, details);
  return thread.lastEvent;
}

export function stateAt(turn: Turn, thread: Thread, visit: Visit): State {
  return stateOf(turn.chart, thread.region, visit.state);
}

export function visitOf(thread: Thread): Visit {
  const { position } = thread;
  if (position.kind === 'entering' || position.kind === 'ended') {
    throw new Error(`thread ${thread.id} is in no state`);
  }
  return position.visit;
}

export function isRecovering(state: State): state is RecoveringState {
  return state.type === 'Task' || state.type === 'Parallel' || state.type === 'Map';
}

export function isFork(state: State): state is ParallelState | MapState {
  return state.type === 'Parallel' || state.type === 'Map';
}
