/** One execution as it stands between two transitions; everything in it is stored. */
export type Run = {
  /** Its number in the store: shorter than the ARN. */
  readonly key: number;
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly machineName: string;
  readonly roleArn: string;
  /** The definition it started with, and keeps. */
  readonly definition: number;
  readonly input: string;
  readonly startedAt: number;
  lastEvent: number;
  lastThread: number;
  readonly threads: Map<number, Thread>;
  /** Set once, when it ends. */
  outcome: Outcome | undefined;
};

type Outcome =
  | { readonly status: 'SUCCEEDED'; readonly output: string; readonly at: number }
  | {
      readonly status: 'FAILED' | 'ABORTED' | 'TIMED_OUT';
      readonly failure: Failure;
      readonly at: number;
    };

/** Why a state, a branch or an execution failed. */
export type Failure = {
  readonly error?: string;
  readonly cause?: string;
  /** `States.Runtime`: no Retry and no Catch sees it, the whole execution ends. */
  readonly terminal?: boolean;
  /** It is reported as `States.Timeout`, and matched as `States.HeartbeatTimeout` too. */
  readonly heartbeat?: boolean;
};

/** A chain of states: the machine itself, a branch of a Parallel, an iteration of a Map. */
export type Thread = {
  readonly id: number;
  /** The thread whose Parallel or Map this one belongs to. */
  readonly parent: number | undefined;
  readonly index: number;
  readonly region: number;
  /** The item of the Map, where this is an iteration. */
  readonly item: { readonly value: unknown } | undefined;
  variables: Readonly<Record<string, unknown>>;
  /** What the next event of the chain points back at. */
  lastEvent: number;
  position: Position;
  timers: Partial<Record<TimerKind, number>>;
};

export type TimerKind = 'wake' | 'timeout' | 'heartbeat' | 'execution';

export type Position =
  | { readonly kind: 'entering'; readonly state: string; readonly input: string }
  | { readonly kind: 'waiting' | 'backing-off'; readonly visit: Visit }
  /** Scheduled: not started; calling: the function runs; awaiting: it answered, the token is open. */
  | {
      readonly kind: 'scheduled' | 'calling' | 'awaiting-token';
      readonly visit: Visit;
      readonly call: TaskCall;
    }
  /** The task timed out: first all timeouts of an instant are written, then they are answered. */
  | { readonly kind: 'timed-out'; readonly visit: Visit; readonly failure: Failure }
  | { readonly kind: 'forked'; readonly visit: Visit; readonly fork: Fork }
  | { readonly kind: 'ended' };

/** One stay in a state, its retries included. */
export type Visit = {
  readonly state: string;
  /** JSON text as it came: AWS does not rewrite what only passes through. */
  readonly input: string;
  readonly enteredAt: number;
  /** The event of the entry, and the one before it. */
  readonly entered: number;
  readonly before: number;
  /** Retries made, by retrier; and in all. */
  readonly tries: readonly number[];
  readonly retries: number;
};

export type TaskCall = {
  /** The id of the event that scheduled it: an answer to an older attempt is ignored. */
  readonly attempt: number;
  readonly functionName: string;
  readonly payload: string;
  readonly token: string | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatSeconds: number | undefined;
};

export type Fork = {
  /** The threads started so far, by index. */
  readonly children: number[];
  /** Output of each finished child, as JSON text. */
  readonly outputs: (string | null)[];
  /** Items of a Map; a Parallel has none. */
  readonly items: readonly unknown[] | undefined;
  readonly concurrency: number;
  finished: number;
  failures: number;
  /** How many iterations may fail; undefined: none, and the first one's error is the Map's. */
  readonly tolerated: number | undefined;
};

export function threadOf(run: Run, id: number): Thread {
  const thread = run.threads.get(id);
  if (thread === undefined) throw new Error(`execution ${run.arn} has no thread ${id}`);
  return thread;
}
