/** A state machine definition, read and compiled once. */
export type Chart = {
  readonly timeoutSeconds: number | undefined;
  /** Region 0 is the machine itself; every branch and item processor has a region of its own. */
  readonly regions: readonly Region[];
};

export type Region = {
  readonly startAt: string;
  readonly states: ReadonlyMap<string, State>;
};

export type State =
  | PassState
  | TaskState
  | ChoiceState
  | WaitState
  | ParallelState
  | MapState
  | SucceedState
  | FailState;

export type Expression = {
  readonly source: string;
  readonly evaluate: (bindings: Readonly<Record<string, unknown>>) => Promise<unknown>;
};

/** A field's value with its JSONata expressions compiled. */
export type Template =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'expression'; readonly location: string; readonly expression: Expression }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Template])[] };

export type Onward = { readonly kind: 'next'; readonly state: string } | { readonly kind: 'end' };

/** What a state does as it is left. */
export type Leaving = {
  readonly assign: Template | undefined;
  readonly output: Template | undefined;
};

export type Retrier = {
  readonly errors: readonly string[];
  readonly intervalSeconds: number;
  readonly maxAttempts: number;
  readonly backoffRate: number;
  readonly maxDelaySeconds: number | undefined;
  readonly jitter: 'FULL' | 'NONE';
};

export type Catcher = Leaving & { readonly errors: readonly string[]; readonly next: string };

/** How a state answers an error. */
export type Recovery = {
  readonly retriers: readonly Retrier[];
  readonly catchers: readonly Catcher[];
};

type Named = { readonly name: string };

type PassState = Named & Leaving & { readonly type: 'Pass'; readonly onward: Onward };

export type TaskResource =
  | { readonly kind: 'function'; readonly arn: string }
  | { readonly kind: 'invoke'; readonly withToken: boolean };

export type TaskState = Named &
  Leaving &
  Recovery & {
    readonly type: 'Task';
    readonly resource: TaskResource;
    readonly arguments: Template | undefined;
    readonly timeoutSeconds: Template | undefined;
    readonly heartbeatSeconds: Template | undefined;
    readonly onward: Onward;
  };

type Choice = Leaving & { readonly condition: Template; readonly next: string };

export type ChoiceState = Named &
  Leaving & {
    readonly type: 'Choice';
    readonly choices: readonly Choice[];
    readonly default: string | undefined;
  };

export type WaitState = Named &
  Leaving & {
    readonly type: 'Wait';
    readonly until: { readonly kind: 'seconds' | 'timestamp'; readonly value: Template };
    readonly onward: Onward;
  };

export type ParallelState = Named &
  Leaving &
  Recovery & {
    readonly type: 'Parallel';
    readonly branches: readonly number[];
    readonly arguments: Template | undefined;
    readonly onward: Onward;
  };

export type MapState = Named &
  Leaving &
  Recovery & {
    readonly type: 'Map';
    readonly processor: number;
    readonly items: Template | undefined;
    readonly itemSelector: Template | undefined;
    readonly maxConcurrency: Template | undefined;
    readonly toleratedFailureCount: Template | undefined;
    readonly toleratedFailurePercentage: Template | undefined;
    readonly onward: Onward;
  };

type SucceedState = Named & {
  readonly type: 'Succeed';
  readonly output: Template | undefined;
};

export type FailState = Named & {
  readonly type: 'Fail';
  readonly error: Template | undefined;
  readonly cause: Template | undefined;
};

/** The states that retry and catch. */
export type RecoveringState = TaskState | ParallelState | MapState;

export function stateOf(chart: Chart, region: number, name: string): State {
  const state = chart.regions[region]?.states.get(name);
  if (state === undefined) throw new Error(`region ${region} has no state '${name}'`);
  return state;
}
