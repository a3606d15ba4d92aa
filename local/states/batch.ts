import type { Chart } from './chart/chart.ts';
import { begin } from './run/begin.ts';
import { failExecution } from './run/finish.ts';
import { react, type Stimulus } from './run/react.ts';
import type { Run, Thread } from './run/run.ts';
import type { FunctionCall, HistoryEvent, Turn } from './run/turn.ts';
import type { Write } from './store/writer.ts';

/** One thing to do for one execution. */
export type Work = {
  readonly execution: number;
  readonly thread: number;
  readonly stimulus: Stimulus;
  /** An execution that is to be started. */
  readonly born?: Run;
  /** Told, once all is stored, whether the execution still waited for the stimulus. */
  readonly reply?: (accepted: boolean) => void;
};

export type BatchOptions = {
  readonly load: (execution: number) => Run | undefined;
  readonly chartOf: (definition: number) => Chart;
  readonly now: () => number;
  readonly region: string;
  readonly write: Write;
  readonly launch: (call: FunctionCall) => void;
};

type Change = { readonly run: Run; created: boolean; readonly events: HistoryEvent[] };

/** How many transitions share a transaction. */
const batchSize = 200;

export type Batch = {
  readonly changes: Map<number, Change>;
  readonly calls: FunctionCall[];
  readonly replies: (() => void)[];
};

/** Takes the next transitions of the queue; what they make ready is queued behind them. */
export async function runBatch(
  options: BatchOptions,
  queue: Work[],
  live: Map<number, Run>,
): Promise<Batch> {
  const batch: Batch = { changes: new Map(), calls: [], replies: [] };
  for (const work of queue.splice(0, batchSize)) {
    const run = work.born ?? live.get(work.execution) ?? options.load(work.execution);
    const accepted = run !== undefined && (await takeTurn(options, batch, queue, run, work));
    if (run !== undefined) live.set(run.key, run);
    batch.replies.push(() => work.reply?.(accepted));
  }
  return batch;
}

/** First it is stored, then it shows. */
export function finishBatch(options: BatchOptions, { changes, calls, replies }: Batch): void {
  options.write(changes.values());
  for (const reply of replies) reply();
  for (const call of calls) options.launch(call);
}

/** A run is in memory only while there is something to do for it. */
export function evict(live: Map<number, Run>, { changes }: Batch, queue: readonly Work[]): void {
  const wanted = new Set(queue.map((work) => work.execution));
  for (const key of changes.keys()) if (!wanted.has(key)) live.delete(key);
}

async function takeTurn(
  options: BatchOptions,
  batch: Batch,
  queue: Work[],
  run: Run,
  work: Work,
): Promise<boolean> {
  // An execution that ended earlier in this batch waits for nothing any more.
  if (run.outcome !== undefined) return false;
  const change = batch.changes.get(run.key) ?? { run, created: false, events: [] };
  change.created ||= work.born !== undefined;
  batch.changes.set(run.key, change);
  const turn: Turn = {
    run,
    chart: options.chartOf(run.definition),
    now: options.now(),
    region: options.region,
    events: change.events,
    calls: batch.calls,
    ready: [],
  };
  const accepted = await act(turn, work);
  for (const thread of turn.ready) {
    queue.push({ execution: run.key, thread, stimulus: { kind: 'go' } });
  }
  return accepted;
}

async function act(turn: Turn, work: Work): Promise<boolean> {
  if (work.born !== undefined) {
    begin(turn);
    return true;
  }
  const thread = turn.run.threads.get(work.thread);
  return thread !== undefined && actOn(turn, thread, work.stimulus);
}

/** A fault of the interpreter's own must not stop the other executions: it ends this one, loudly. */
async function actOn(turn: Turn, thread: Thread, stimulus: Stimulus): Promise<boolean> {
  try {
    return await react(turn, thread, stimulus);
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    failExecution(turn, thread.lastEvent, { error: 'States.Runtime', cause });
    return true;
  }
}
