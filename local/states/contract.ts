import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';

/** What a function invocation came to, as the Lambda service tells it. */
export type LambdaAnswer =
  | { readonly kind: 'returned'; readonly payload: string; readonly requestId: string }
  /** The function threw: the payload is `{errorType, errorMessage, trace}`. */
  | { readonly kind: 'function-error'; readonly payload: string; readonly requestId: string }
  /** The service refused or broke: the error is its full name, such as `Lambda.TooManyRequestsException`. */
  | { readonly kind: 'service-error'; readonly error: string; readonly cause: string };

export type InvokeLambda = (functionArnOrName: string, payload: string) => Promise<LambdaAnswer>;

export type EngineOptions = {
  readonly database: DatabaseSync;
  readonly clock: Clock;
  readonly invokeLambda: InvokeLambda;
  readonly region: string;
  readonly accountId: string;
};

export type MachineRegistration = {
  readonly name: string;
  /** The Amazon States Language definition, as JSON text. */
  readonly definition: string;
  readonly roleArn: string;
};

export type Engine = {
  /** Runs one action of the service (`StartExecution`, …) and gives its output; throws a StatesServiceError. */
  readonly handle: (action: string, input: unknown) => Promise<unknown>;
  /** Creates the machine, or updates it where its definition or role changed; gives its ARN. */
  readonly registerMachine: (machine: MachineRegistration) => string;
  /** The next instant at which a wait, a retry or a timeout falls due. */
  readonly nextWakeUpAt: () => number | undefined;
  /** Fires everything due by the clock's now. It returns at once: wait for `idle`. */
  readonly runDue: () => void;
  /** Resolves when no function is in flight and no work is left at the current instant. */
  readonly idle: () => Promise<void>;
  /** After a restart of the process: every running execution goes on where it stood. */
  readonly resume: () => void;
  /** Stops taking work; what is stored stays as it is. */
  readonly close: () => void;
};
