import type { Template } from '../chart/chart.ts';
import { parseJson } from '../json.ts';
import { type Bindings, evaluate } from '../query/evaluate.ts';
import type { Run, Thread, Visit } from './run.ts';
import { isRecovering, stateAt, type Turn } from './turn.ts';

/** What `$states` holds beyond input and context, by the moment of the evaluation. */
export type Extra = {
  readonly result?: unknown;
  readonly errorOutput?: unknown;
  readonly token?: string | undefined;
  readonly item?: { readonly index: number; readonly value: unknown };
};

/** Evaluates a field of the state in which the thread stands. */
export async function resolve(
  turn: Turn,
  thread: Thread,
  visit: Visit,
  template: Template,
  extra: Extra = {},
): Promise<unknown> {
  // A literal needs no scope: most fields are literals.
  if (template.kind === 'literal') return template.value;
  return evaluate(template, bindingsOf(turn, thread, visit, extra));
}

function bindingsOf(turn: Turn, thread: Thread, visit: Visit, extra: Extra): Bindings {
  const { result, errorOutput } = extra;
  return {
    ...variablesOf(turn.run, thread),
    states: {
      input: parseJson(visit.input),
      context: contextOf(turn, thread, visit, extra),
      ...(result === undefined ? {} : { result }),
      ...(errorOutput === undefined ? {} : { errorOutput }),
    },
  };
}

/** A branch sees the variables of all that holds it; its own end with it. */
function variablesOf(run: Run, thread: Thread): Bindings {
  const parent = parentOf(run, thread);
  return parent === undefined
    ? thread.variables
    : { ...variablesOf(run, parent), ...thread.variables };
}

function contextOf(turn: Turn, thread: Thread, visit: Visit, extra: Extra): unknown {
  const { run } = turn;
  const item = extra.item ?? itemOf(run, thread);
  return {
    Execution: {
      Id: run.arn,
      Input: parseJson(run.input),
      StartTime: isoTime(run.startedAt),
      Name: run.name,
      RoleArn: run.roleArn,
      RedriveCount: 0,
    },
    StateMachine: { Id: run.machineArn, Name: run.machineName },
    State: {
      Name: visit.state,
      EnteredTime: isoTime(visit.enteredAt),
      ...(isRecovering(stateAt(turn, thread, visit)) ? { RetryCount: visit.retries } : {}),
    },
    ...(item === undefined ? {} : { Map: { Item: { Index: item.index, Value: item.value } } }),
    ...(extra.token === undefined ? {} : { Task: { Token: extra.token } }),
  };
}

function itemOf(run: Run, thread: Thread): Extra['item'] {
  if (thread.item !== undefined) return { index: thread.index, value: thread.item.value };
  const parent = parentOf(run, thread);
  return parent === undefined ? undefined : itemOf(run, parent);
}

function parentOf(run: Run, thread: Thread): Thread | undefined {
  return thread.parent === undefined ? undefined : run.threads.get(thread.parent);
}

function isoTime(instant: number): string {
  return new Date(instant).toISOString();
}
