import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../../local/clock.ts';
import type { Engine, LambdaAnswer } from '../../../local/states/contract.ts';
import { openEngine } from '../../../local/states/engine.ts';

export type Fields = Record<string, unknown>;

export type Fake = (payload: unknown, engine: Engine) => unknown;

/** A clock that moves only when told. */
export function standingClock(start = Date.parse('2026-03-02T08:00:00.000Z')): Clock {
  let now = start;
  return {
    now: () => now,
    jumpTo: (instant) => {
      now = Math.max(now, instant);
    },
    freeze: () => {},
    thaw: () => {},
  };
}

export class FunctionError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

export class ServiceError extends FunctionError {}

export type Local = {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly database: DatabaseSync;
  readonly calls: { readonly name: string; readonly payload: unknown }[];
  readonly create: (name: string, definition: unknown) => Promise<string>;
  readonly start: (machineArn: string, input?: unknown, name?: string) => Promise<string>;
  readonly history: (executionArn: string) => Promise<Fields[]>;
  readonly describe: (executionArn: string) => Promise<Fields>;
  /** Lets time pass to the next wake-up, again and again, until the execution has ended. */
  readonly runToEnd: (executionArn: string) => Promise<Fields>;
  readonly ask: (action: string, input: Fields) => Promise<Fields>;
};

export const lambdaArn = (name: string) => `arn:aws:lambda:eu-west-3:000000000000:function:${name}`;
export const roleArn = 'arn:aws:iam::000000000000:role/states';

export function openLocal(
  functions: Record<string, Fake> = {},
  { clock = standingClock(), database = new DatabaseSync(':memory:') } = {},
): Local {
  const calls: { name: string; payload: unknown }[] = [];
  const engine = openEngine({
    database,
    clock,
    region: 'eu-west-3',
    accountId: '000000000000',
    invokeLambda: async (functionName, text) => {
      const name = functionName.split(':').at(-1) ?? functionName;
      const payload: unknown = JSON.parse(text);
      calls.push({ name, payload });
      return answerOf(functions[name], name, payload, engine);
    },
  });
  const ask = async (action: string, input: Fields): Promise<Fields> => {
    const output = await engine.handle(action, input);
    return JSON.parse(JSON.stringify(output));
  };
  const describe = (executionArn: string) => ask('DescribeExecution', { executionArn });
  return {
    engine,
    clock,
    database,
    calls,
    ask,
    describe,
    create: async (name, definition) => {
      const created = await ask('CreateStateMachine', {
        name,
        definition: JSON.stringify(definition),
        roleArn,
      });
      return String(created.stateMachineArn);
    },
    start: async (stateMachineArn, input = {}, name?: string) => {
      const started = await ask('StartExecution', {
        stateMachineArn,
        input: typeof input === 'string' ? input : JSON.stringify(input),
        ...(name === undefined ? {} : { name }),
      });
      return String(started.executionArn);
    },
    history: async (executionArn) => {
      const page = await ask('GetExecutionHistory', { executionArn, maxResults: 1000 });
      return page.events as Fields[];
    },
    runToEnd: async (executionArn) => {
      for (let hop = 0; hop < 1_000; hop += 1) {
        await engine.idle();
        const execution = await describe(executionArn);
        const next = engine.nextWakeUpAt();
        if (execution.status !== 'RUNNING' || next === undefined) return execution;
        clock.jumpTo(next);
        engine.runDue();
      }
      throw new Error('the execution does not end');
    },
  };
}

async function answerOf(
  fake: Fake | undefined,
  name: string,
  payload: unknown,
  engine: Engine,
): Promise<LambdaAnswer> {
  const requestId = '11111111-2222-4333-8444-555555555555';
  if (fake === undefined) {
    const cause = `Function not found: ${lambdaArn(name)}`;
    return { kind: 'service-error', error: 'Lambda.ResourceNotFoundException', cause };
  }
  try {
    const result = await fake(payload, engine);
    return { kind: 'returned', payload: JSON.stringify(result) ?? 'null', requestId };
  } catch (error) {
    if (error instanceof ServiceError) {
      return { kind: 'service-error', error: error.name, cause: error.message };
    }
    const { name: errorType, message: errorMessage } = error as Error;
    const text = JSON.stringify({ errorType, errorMessage, trace: [] });
    return { kind: 'function-error', payload: text, requestId };
  }
}

/** The events without what differs from run to run. */
export function shapeOf(events: readonly Fields[]): readonly Fields[] {
  return events.map((event) => {
    const { timestamp, ...shape } = event;
    if (typeof timestamp !== 'number') throw new Error('an event has no timestamp');
    return shape;
  });
}

/** `id<previous type` of each event: the order and the chains at a glance. */
export function chainOf(events: readonly Fields[]): readonly string[] {
  return events.map(
    (event) => `${String(event.id)}<${String(event.previousEventId)} ${String(event.type)}`,
  );
}

export function machine(states: Fields, startAt = Object.keys(states)[0]): Fields {
  return { QueryLanguage: 'JSONata', StartAt: startAt, States: states };
}
