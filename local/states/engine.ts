import { actions } from './actions/actions.ts';
import { registerMachine } from './actions/register-machine.ts';
import type { Engine, EngineOptions } from './contract.ts';
import { pushDue, untilIdle } from './due.ts';
import { loadRun, type OpenService, openService } from './open-service.ts';
import { workToResume } from './resume.ts';
import type { Service } from './service.ts';
import { StatesServiceError } from './service-error.ts';
import { createTables } from './store/schema.ts';

/** Opens the local Step Functions service on its database. */
export function openEngine(options: EngineOptions): Engine {
  const { database, clock } = options;
  createTables(database);
  const service = openService(options);
  const { worker, timers, flights } = service;
  const runDue = () => pushDue(timers, worker, clock.now());
  return {
    handle: (action, input) => handle(service, action, input),
    registerMachine: (machine) => registerMachine(service, machine),
    nextWakeUpAt: timers.next,
    runDue,
    idle: () => untilIdle(worker, flights, timers, clock.now),
    resume: () => {
      resumeRuns(service);
      runDue();
    },
    close: () => {
      worker.close();
      flights.close();
    },
  };
}

async function handle(service: Service, action: string, input: unknown): Promise<unknown> {
  const run = actions.get(action);
  if (run !== undefined) return run(service, input);
  throw new StatesServiceError('UnknownOperationException', `${action} is not implemented`);
}

function resumeRuns({ executions, worker }: OpenService): void {
  for (const key of executions.runningKeys()) {
    const run = loadRun(executions, key);
    if (run !== undefined) for (const work of workToResume(run)) worker.push(work);
  }
}
