import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { executionArnOf } from '../arns.ts';
import { tryParseJson } from '../json.ts';
import { exceedsPayload, maxPayloadBytes } from '../limits.ts';
import { checkName } from '../names.ts';
import { rootThread } from '../run/begin.ts';
import type { Run } from '../run/run.ts';
import type { Action, Service } from '../service.ts';
import { StatesServiceError } from '../service-error.ts';
import type { Execution } from '../store/execution-store.ts';
import type { Machine } from '../store/machine-store.ts';
import { findMachine } from './find.ts';
import { readInput, toSeconds } from './input.ts';

const startInput = z.strictObject({
  stateMachineArn: z.string(),
  name: z.string().optional(),
  input: z.string().optional(),
  // An X-Ray header has no meaning here, and no effect there.
  traceHeader: z.string().optional(),
});

/** Starts an execution; the same name with the same input, while it runs, starts nothing more. */
export const startExecution: Action = async (service, given) => {
  const { stateMachineArn, name = randomUUID(), input = '{}' } = readInput(startInput, given);
  checkName(name);
  checkInput(input);
  const machine = findMachine(service, stateMachineArn);
  const arn = executionArnOf(service.place, machine.name, name);
  const birth = service.births.get(arn);
  // Nothing may come between this look and the birth below: an await only where one is under way.
  if (birth !== undefined) await birth;
  const known = service.executions.byArn(arn);
  if (known !== undefined) return again(known, input);
  const run = newRun(service, machine, { arn, name, input });
  await bear(service, run);
  return { executionArn: arn, startDate: toSeconds(run.startedAt) };
};

const emptyInput = { kind: 'broken', why: 'Invalid execution input.' } as const;

function again(known: Execution, input: string): unknown {
  if (known.status === 'RUNNING' && known.input === input) {
    return { executionArn: known.arn, startDate: toSeconds(known.startedAt) };
  }
  throw new StatesServiceError(
    'ExecutionAlreadyExists',
    `Execution Already Exists: '${known.arn}'`,
  );
}

function checkInput(input: string): void {
  if (exceedsPayload(input)) {
    throw new StatesServiceError(
      'ValidationException',
      `1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to ${maxPayloadBytes}`,
    );
  }
  const parsed = input === '' ? emptyInput : tryParseJson(input);
  if (parsed.kind === 'json') return;
  throw new StatesServiceError(
    'InvalidExecutionInput',
    `Invalid State Machine Execution Input: '${parsed.why}'`,
  );
}

type Identity = { readonly arn: string; readonly name: string; readonly input: string };

function newRun(service: Service, machine: Machine, identity: Identity): Run {
  return {
    ...identity,
    key: service.nextKey(),
    machineArn: machine.arn,
    machineName: machine.name,
    roleArn: machine.roleArn,
    definition: machine.definition,
    startedAt: service.clock.now(),
    lastEvent: 0,
    lastThread: rootThread - 1,
    threads: new Map(),
    outcome: undefined,
  };
}

/** Resolves once the execution is stored: a client that has an answer can rely on it. */
async function bear({ births, worker }: Service, run: Run): Promise<void> {
  const birth = new Promise<void>((resolve) => {
    worker.push({
      execution: run.key,
      thread: rootThread,
      stimulus: { kind: 'go' },
      born: run,
      reply: () => resolve(),
    });
  });
  births.set(run.arn, birth);
  await birth;
  births.delete(run.arn);
}
