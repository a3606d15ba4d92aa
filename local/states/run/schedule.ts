import { randomBytes } from 'node:crypto';
import type { TaskState, Template } from '../chart/chart.ts';
import { isRecord, parseJson } from '../json.ts';
import { exceedsPayload } from '../limits.ts';
import { dataIn, integration } from './event-details.ts';
import { expectInteger } from './expect-type.ts';
import { runtimeFailure, tooLarge } from './failures.ts';
import type { TaskCall, Thread, Visit } from './run.ts';
import { resolve } from './scope.ts';
import { chain, type Move, parked, type Turn } from './turn.ts';

const tokenBytes = 96;

/** Schedules the function of a Task; it starts in a turn of its own. */
export async function schedule(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  state: TaskState,
): Promise<Move> {
  const withToken = state.resource.kind === 'invoke' && state.resource.withToken;
  const token = withToken ? randomBytes(tokenBytes).toString('base64') : undefined;
  const secondsOf = async (template: Template | undefined) =>
    template === undefined
      ? undefined
      : expectInteger(template, await resolve(turn, thread, visit, template), 1);
  const input =
    state.arguments === undefined
      ? visit.input
      : JSON.stringify(await resolve(turn, thread, visit, state.arguments, { token }));
  if (exceedsPayload(input)) return { kind: 'failed', thread, failure: tooLarge(visit.state) };
  const target = targetOf(state, input);
  if (target === undefined) {
    const why = "The field 'FunctionName' of the Arguments must be a string";
    return { kind: 'failed', thread, failure: runtimeFailure(visit, why) };
  }
  const timeoutSeconds = await secondsOf(state.timeoutSeconds);
  const heartbeatSeconds = await secondsOf(state.heartbeatSeconds);
  const call = { ...target, token, timeoutSeconds, heartbeatSeconds };
  const attempt = recordScheduled(turn, thread, state, input, call);
  thread.position = { kind: 'scheduled', visit, call: { ...call, attempt } };
  turn.ready.push(thread.id);
  return parked;
}

type Target = Pick<TaskCall, 'functionName' | 'payload'>;

function targetOf(state: TaskState, input: string): Target | undefined {
  if (state.resource.kind === 'function') {
    return { functionName: state.resource.arn, payload: input };
  }
  const given = parseJson(input);
  if (!isRecord(given) || typeof given.FunctionName !== 'string') return undefined;
  const { FunctionName: name, Qualifier: qualifier, Payload: payload } = given;
  return {
    functionName: typeof qualifier === 'string' ? `${name}:${qualifier}` : name,
    payload: payload === undefined ? '{}' : JSON.stringify(payload),
  };
}

function recordScheduled(
  turn: Turn,
  thread: Thread,
  { resource }: TaskState,
  input: string,
  call: Omit<TaskCall, 'attempt'>,
): number {
  const { timeoutSeconds, heartbeatSeconds } = call;
  const timeout = timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds };
  const heartbeat = heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds };
  if (resource.kind === 'function') {
    const details = { resource: resource.arn, ...dataIn(input), ...timeout };
    return chain(turn, thread, 'LambdaFunctionScheduled', {
      lambdaFunctionScheduledEventDetails: details,
    });
  }
  return chain(turn, thread, 'TaskScheduled', {
    taskScheduledEventDetails: {
      ...integration(resource),
      region: turn.region,
      parameters: input,
      ...timeout,
      ...heartbeat,
    },
  });
}
