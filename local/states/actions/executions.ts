import * as z from 'zod';
import { rootThread } from '../run/begin.ts';
import type { Action } from '../service.ts';
import type { Execution } from '../store/execution-store.ts';
import { findExecution, findMachine } from './find.ts';
import {
  pageFields,
  pageSize,
  readInput,
  readPageToken,
  toSeconds,
  writePageToken,
} from './input.ts';

const maxErrorLength = 256;
const maxCauseLength = 32_768;

const stopInput = z.strictObject({
  executionArn: z.string(),
  error: z.string().max(maxErrorLength).optional(),
  cause: z.string().max(maxCauseLength).optional(),
});

/** Stops an execution; one that has ended stays as it ended. */
export const stopExecution: Action = async (service, input) => {
  const { executionArn, error, cause } = readInput(stopInput, input);
  const execution = findExecution(service, executionArn);
  const failure = {
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  };
  await new Promise<void>((resolve) => {
    service.worker.push({
      execution: execution.key,
      thread: rootThread,
      stimulus: { kind: 'stop', failure },
      reply: () => resolve(),
    });
  });
  const stopped = findExecution(service, executionArn);
  return { stopDate: toSeconds(stopped.stoppedAt ?? service.clock.now()) };
};

const describeInput = z.strictObject({
  executionArn: z.string(),
  includedData: z.literal('ALL_DATA').optional(),
});

export const describeExecution: Action = (service, input) => {
  const execution = findExecution(service, readInput(describeInput, input).executionArn);
  const { output, error, cause } = execution;
  return {
    ...summaryOf(execution),
    input: execution.input,
    inputDetails: { included: true },
    ...(output === undefined ? {} : { output, outputDetails: { included: true } }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    ...redriveOf(execution),
  };
};

type Redrive = { readonly redriveStatus: string; readonly redriveStatusReason?: string };

function redriveOf({ status }: Execution): Redrive {
  if (status !== 'RUNNING' && status !== 'SUCCEEDED') return { redriveStatus: 'REDRIVABLE' };
  return {
    redriveStatus: 'NOT_REDRIVABLE',
    redriveStatusReason: `Execution is ${status} and cannot be redriven`,
  };
}

function summaryOf({ arn, machineArn, name, status, startedAt, stoppedAt }: Execution) {
  return {
    executionArn: arn,
    stateMachineArn: machineArn,
    name,
    status,
    startDate: toSeconds(startedAt),
    ...(stoppedAt === undefined ? {} : { stopDate: toSeconds(stoppedAt) }),
    redriveCount: 0,
  };
}

const listInput = z.strictObject({
  stateMachineArn: z.string(),
  statusFilter: z
    .enum(['SUCCEEDED', 'TIMED_OUT', 'PENDING_REDRIVE', 'ABORTED', 'FAILED', 'RUNNING'])
    .optional(),
  redriveFilter: z.literal('NOT_REDRIVEN').optional(),
  ...pageFields,
});

export const listExecutions: Action = (service, input) => {
  const { stateMachineArn, statusFilter, maxResults, nextToken } = readInput(listInput, input);
  const machine = findMachine(service, stateMachineArn);
  const limit = pageSize(maxResults);
  const found = service.executions.list({
    machineArn: machine.arn,
    status: statusFilter,
    before: readPageToken(nextToken),
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const more = found.length > limit && last !== undefined;
  return {
    executions: page.map(summaryOf),
    ...(more ? { nextToken: writePageToken(last.key) } : {}),
  };
};
