import type { TaskResource, TaskState } from '../chart/chart.ts';
import type { LambdaAnswer } from '../contract.ts';
import { compactJson, tryParseJson } from '../json.ts';
import { exceedsPayload } from '../limits.ts';
import { dataOut, failureDetails, integration } from './event-details.ts';
import { tooLarge } from './failures.ts';
import { functionFailure, invokeResult } from './invoke-result.ts';
import type { Failure, TaskCall, Thread, Visit } from './run.ts';
import { chain, type Move, parked, type Turn } from './turn.ts';

type Returned = Extract<LambdaAnswer, { kind: 'returned' }>;

/** Takes the answer of a Task's function. */
export function takeAnswer(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  call: TaskCall,
  state: TaskState,
  answer: LambdaAnswer,
): Move {
  const { resource } = state;
  const read = readReturned(answer);
  if (read.kind !== 'returned') return takeRefusal(turn, thread, resource, read);
  const result = resultOf(resource, read, turn.now);
  if (exceedsPayload(result)) {
    const name = resource.kind === 'function' ? resource.arn : 'lambda';
    return failTask(turn, thread, resource, failedType(resource), tooLarge(name));
  }
  if (resource.kind === 'function') {
    const details = { lambdaFunctionSucceededEventDetails: dataOut(result) };
    chain(turn, thread, 'LambdaFunctionSucceeded', details);
    return { kind: 'done', thread, result };
  }
  const details = { ...integration(resource), ...dataOut(result) };
  if (!resource.withToken) {
    chain(turn, thread, 'TaskSucceeded', { taskSucceededEventDetails: details });
    return { kind: 'done', thread, result };
  }
  chain(turn, thread, 'TaskSubmitted', { taskSubmittedEventDetails: details });
  thread.position = { kind: 'awaiting-token', visit, call };
  return parked;
}

/** A task with a token that the service did not take was never submitted. */
function takeRefusal(
  turn: Turn,
  thread: Thread,
  resource: TaskResource,
  answer: Exclude<LambdaAnswer, Returned>,
): Move {
  const withToken = resource.kind === 'invoke' && resource.withToken;
  const unsubmitted = withToken && answer.kind === 'service-error';
  const type = unsubmitted ? 'TaskSubmitFailed' : failedType(resource);
  return failTask(turn, thread, resource, type, failureOf(resource, answer));
}

/** A function that returns nothing answers an empty payload; one that answers no JSON is broken. */
function readReturned(answer: LambdaAnswer): LambdaAnswer {
  if (answer.kind !== 'returned') return answer;
  if (answer.payload === '') return { ...answer, payload: 'null' };
  if (tryParseJson(answer.payload).kind === 'json') return answer;
  const cause = `The function's answer is not JSON: ${answer.payload}`;
  return { kind: 'service-error', error: 'Lambda.Unknown', cause };
}

/** A direct invocation passes the payload's own text on; the integration rewrites it. */
function resultOf(resource: TaskResource, answer: Returned, now: number): string {
  return resource.kind === 'function' ? answer.payload : invokeResult(answer, now);
}

function failureOf(resource: TaskResource, answer: Exclude<LambdaAnswer, Returned>): Failure {
  if (answer.kind === 'service-error') return { error: answer.error, cause: answer.cause };
  if (resource.kind === 'function' || tryParseJson(answer.payload).kind === 'broken') {
    return functionFailure(answer);
  }
  return functionFailure({ ...answer, payload: compactJson(answer.payload) });
}

export function failedType(resource: TaskResource): string {
  return resource.kind === 'function' ? 'LambdaFunctionFailed' : 'TaskFailed';
}

/** Writes that a task failed or timed out; the type of the event names its details. */
export function failTask(
  turn: Turn,
  thread: Thread,
  resource: TaskResource,
  type: string,
  failure: Failure,
): Move {
  const key = `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
  const place = resource.kind === 'function' ? {} : integration(resource);
  chain(turn, thread, type, { [key]: { ...place, ...failureDetails(failure) } });
  return { kind: 'failed', thread, failure };
}
