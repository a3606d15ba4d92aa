import { actions } from './actions/actions.ts';
import { checkDefinition } from './actions/definition.ts';
import { changeMachine, insertMachine } from './actions/machines.ts';
import { machineArnOf } from './arns.ts';
import type { Chart } from './chart/chart.ts';
import { readChart } from './chart/read-chart.ts';
import type { Engine, EngineOptions, MachineRegistration } from './contract.ts';
import { type Flights, openFlights } from './flights.ts';
import { type Compile, compilerWith } from './query/compile.ts';
import { workToResume } from './resume.ts';
import type { Run } from './run/run.ts';
import type { Service } from './service.ts';
import { StatesServiceError } from './service-error.ts';
import { type ExecutionStore, openExecutionStore } from './store/execution-store.ts';
import { openHistoryStore } from './store/history-store.ts';
import { type MachineStore, openMachineStore } from './store/machine-store.ts';
import { createTables } from './store/schema.ts';
import { runOf } from './store/snapshot.ts';
import { openTimerStore, type TimerStore } from './store/timer-store.ts';
import { openTokenStore } from './store/token-store.ts';
import { openWriter } from './store/writer.ts';
import { openWorker, type Worker } from './worker.ts';

/** Opens the local Step Functions service on its database. */
export function openEngine(options: EngineOptions): Engine {
  const { database, clock } = options;
  createTables(database);
  const service = openService(options);
  const { worker, timers, flights } = service;
  return {
    handle: (action, input) => handle(service, action, input),
    registerMachine: (machine) => registerMachine(service, machine),
    nextWakeUpAt: timers.next,
    runDue: () => pushDue(timers, worker, clock.now()),
    idle: () => untilIdle(worker, flights, timers, clock.now),
    resume: () => {
      resumeRuns(service.executions, worker);
      pushDue(timers, worker, clock.now());
    },
    close: () => {
      worker.close();
      flights.close();
    },
  };
}

type OpenService = Service & { readonly timers: TimerStore; readonly flights: Flights };

function openService(options: EngineOptions): OpenService {
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

function countFrom(last: number): () => number {
  let key = last;
  return () => {
    key += 1;
    return key;
  };
}

function loadRun(executions: ExecutionStore, key: number): Run | undefined {
  const execution = executions.byKey(key);
  return execution === undefined ? undefined : runOf(execution);
}

function resumeRuns(executions: ExecutionStore, worker: Worker): void {
  for (const key of executions.runningKeys()) {
    const run = loadRun(executions, key);
    if (run !== undefined) for (const work of workToResume(run)) worker.push(work);
  }
}

async function handle(service: Service, action: string, input: unknown): Promise<unknown> {
  const run = actions.get(action);
  if (run !== undefined) return run(service, input);
  throw new StatesServiceError('UnknownOperationException', `${action} is not implemented`);
}

function registerMachine(service: Service, machine: MachineRegistration): string {
  const { name, definition, roleArn } = machine;
  const arn = machineArnOf(service.place, name);
  const known = service.machines.byArn(arn);
  if (known === undefined) {
    checkDefinition(service, definition);
    insertMachine(service, machine);
    return arn;
  }
  const same = service.machines.definitionText(known.definition) === definition;
  if (!same || known.roleArn !== roleArn) changeMachine(service, known, { definition, roleArn });
  return arn;
}

/** Each definition is compiled once, however many executions run it. */
function chartsOf(machines: MachineStore, compile: Compile): (definition: number) => Chart {
  const charts = new Map<number, Chart>();
  return (definition) => {
    const known = charts.get(definition);
    if (known !== undefined) return known;
    const reading = readChart(machines.definitionText(definition), compile);
    if (reading.kind === 'invalid')
      throw new Error(`the stored definition ${definition} is invalid`);
    charts.set(definition, reading.chart);
    return reading.chart;
  };
}

function pushDue(timers: TimerStore, worker: Worker, now: number): void {
  for (const { execution, thread, timer, due } of timers.dueBy(now)) {
    worker.push({ execution, thread, stimulus: { kind: 'timer', timer, due } });
  }
}

/** Nothing in flight, nothing queued, nothing due. */
async function untilIdle(
  worker: Worker,
  flights: Flights,
  timers: TimerStore,
  now: () => number,
): Promise<void> {
  for (;;) {
    await worker.whenIdle();
    const next = timers.next();
    if (next !== undefined && next <= now()) pushDue(timers, worker, now());
    else if (flights.count() > 0) await flights.whenLanded();
    else if (worker.isIdle()) return;
  }
}
