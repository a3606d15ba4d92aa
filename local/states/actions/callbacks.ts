import * as z from 'zod';
import { tryParseJson } from '../json.ts';
import { exceedsPayload } from '../limits.ts';
import type { CallbackOutcome } from '../run/callback.ts';
import type { Action, Service } from '../service.ts';
import { StatesServiceError } from '../service-error.ts';
import { readInput } from './input.ts';

const successInput = z.strictObject({ taskToken: z.string(), output: z.string() });

export const sendTaskSuccess: Action = (service, input) => {
  const { taskToken, output } = readInput(successInput, input);
  if (exceedsPayload(output) || tryParseJson(output).kind === 'broken') {
    throw new StatesServiceError('InvalidOutput', `Invalid Output: '${output.slice(0, 200)}'`);
  }
  return callBack(service, taskToken, { kind: 'success', output });
};

const failureInput = z.strictObject({
  taskToken: z.string(),
  error: z.string().max(256).optional(),
  cause: z.string().max(32_768).optional(),
});

export const sendTaskFailure: Action = (service, input) => {
  const { taskToken, error, cause } = readInput(failureInput, input);
  const failure = {
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  };
  return callBack(service, taskToken, { kind: 'failure', failure });
};

const heartbeatInput = z.strictObject({ taskToken: z.string() });

export const sendTaskHeartbeat: Action = (service, input) =>
  callBack(service, readInput(heartbeatInput, input).taskToken, { kind: 'heartbeat' });

const tokenForm = /^[A-Za-z0-9+/]{64,1024}={0,2}$/;

/** Answers once the callback is stored. A token that was used, or whose task is over, has timed out. */
async function callBack(
  service: Service,
  token: string,
  outcome: CallbackOutcome,
): Promise<unknown> {
  if (!tokenForm.test(token)) {
    throw new StatesServiceError('InvalidToken', "Invalid Token: 'Invalid token'");
  }
  const holder = service.tokenHolder(token);
  if (holder === undefined) {
    throw new StatesServiceError('TaskDoesNotExist', "Task Does Not Exist: 'Task does not exist'");
  }
  const accepted = await new Promise<boolean>((reply) => {
    service.worker.push({ ...holder, stimulus: { kind: 'callback', token, outcome }, reply });
  });
  if (accepted) return {};
  throw new StatesServiceError(
    'TaskTimedOut',
    "Task Timed Out: 'Provided task does not exist anymore'",
  );
}
