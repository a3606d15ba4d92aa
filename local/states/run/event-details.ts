import type { TaskResource } from '../chart/chart.ts';
import type { Failure } from './run.ts';
import type { HistoryEvent } from './turn.ts';

/** The details of the events, named and shaped as AWS has them. */
type Details = HistoryEvent['details'];

const whole = { truncated: false };

export function entered(name: string, input: string): Details {
  return { stateEnteredEventDetails: { name, input, inputDetails: whole } };
}

export function exited(
  name: string,
  output: string,
  assigned: Readonly<Record<string, unknown>> | undefined,
): Details {
  const details = { name, output, outputDetails: whole };
  if (assigned === undefined) return { stateExitedEventDetails: details };
  const assignedVariables = Object.fromEntries(
    Object.entries(assigned).map(([variable, value]) => [variable, JSON.stringify(value)]),
  );
  return {
    stateExitedEventDetails: { ...details, assignedVariables, assignedVariablesDetails: whole },
  };
}

export function executionStarted(input: string, roleArn: string): Details {
  return { executionStartedEventDetails: { input, inputDetails: whole, roleArn } };
}

export function executionSucceeded(output: string): Details {
  return { executionSucceededEventDetails: { output, outputDetails: whole } };
}

/** The error and cause of a failure, where it has them. */
export function failureDetails({ error, cause }: Failure): Readonly<Record<string, string>> {
  return {
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  };
}

export function iteration(kind: string, name: string, index: number): Details {
  return { [`mapIteration${kind}EventDetails`]: { name, index } };
}

export function evaluationFailed(
  state: string,
  failure: Failure,
  location: string | undefined,
): Details {
  return {
    evaluationFailedEventDetails: {
      ...failureDetails(failure),
      ...(location === undefined ? {} : { location }),
      state,
    },
  };
}

/** How a `lambda:invoke` calls itself in the events of its tasks. */
export function integration(resource: TaskResource): Readonly<Record<string, string>> {
  const withToken = resource.kind === 'invoke' && resource.withToken;
  return { resourceType: 'lambda', resource: withToken ? 'invoke.waitForTaskToken' : 'invoke' };
}

export function dataOut(output: string): Readonly<Record<string, unknown>> {
  return { output, outputDetails: whole };
}

export function dataIn(input: string): Readonly<Record<string, unknown>> {
  return { input, inputDetails: whole };
}
