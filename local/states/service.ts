import type { Clock } from '../clock.ts';
import type { Place } from './arns.ts';
import type { Compile } from './query/compile.ts';
import type { ExecutionStore } from './store/execution-store.ts';
import type { HistoryQuery, StoredEvent } from './store/history-store.ts';
import type { MachineStore } from './store/machine-store.ts';
import type { TokenHolder } from './store/token-store.ts';
import type { Worker } from './worker.ts';

/** What the actions of the API work on. */
export type Service = {
  readonly place: Place;
  readonly clock: Clock;
  readonly compile: Compile;
  readonly machines: MachineStore;
  readonly executions: ExecutionStore;
  readonly history: (query: HistoryQuery) => readonly StoredEvent[];
  readonly tokenHolder: (token: string) => TokenHolder | undefined;
  readonly worker: Worker;
  readonly nextKey: () => number;
  /** Executions on their way into the store, by ARN. */
  readonly births: Map<string, Promise<void>>;
};

export type Action = (service: Service, input: unknown) => unknown;
