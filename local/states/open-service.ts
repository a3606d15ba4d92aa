import { chartsOf } from './charts.ts';
import type { EngineOptions } from './contract.ts';
import { pushDue } from './due.ts';
import { type Flights, openFlights } from './flights.ts';
import { compilerWith } from './query/compile.ts';
import type { Run } from './run/run.ts';
import type { Service } from './service.ts';
import { type ExecutionStore, openExecutionStore } from './store/execution-store.ts';
import { openHistoryStore } from './store/history-store.ts';
import { openMachineStore } from './store/machine-store.ts';
import { runOf } from './store/snapshot.ts';
import { openTimerStore, type TimerStore } from './store/timer-store.ts';
import { openTokenStore } from './store/token-store.ts';
import { openWriter } from './store/writer.ts';
import { openWorker, type Worker } from './worker.ts';

export type OpenService = Service & { readonly timers: TimerStore; readonly flights: Flights };

/** Ties stores, worker and functions together. */
export function openService(options: EngineOptions): OpenService {
  const { database, clock, region, accountId } = options;
  const machines = openMachineStore(database);
  const executions = openExecutionStore(database);
  const timers = openTimerStore(database);
  const compile = compilerWith(clock.now);
  const flights: Flights = openFlights({
    clock,
    invokeLambda: options.invokeLambda,
    onAnswer: ({ execution, thread, attempt }, answer) =>
      worker.push({ execution, thread, stimulus: { kind: 'answer', attempt, answer } }),
    onOverdue: () => pushDue(timers, worker, clock.now()),
  });
  const worker: Worker = openWorker({
    load: (key) => loadRun(executions, key),
    chartOf: chartsOf(machines, compile),
    now: clock.now,
    region,
    write: openWriter(database),
    launch: flights.launch,
  });
  return {
    place: { region, accountId },
    clock,
    compile,
    machines,
    executions,
    history: openHistoryStore(database),
    tokenHolder: openTokenStore(database),
    worker,
    nextKey: countFrom(executions.lastKey()),
    births: new Map(),
    timers,
    flights,
  };
}

export function loadRun(executions: ExecutionStore, key: number): Run | undefined {
  const execution = executions.byKey(key);
  return execution === undefined ? undefined : runOf(execution);
}

function countFrom(last: number): () => number {
  let key = last;
  return () => {
    key += 1;
    return key;
  };
}
