import type { Clock } from '../clock.ts';
import type { InvokeLambda, LambdaAnswer } from '../states/contract.ts';
import type { WireAnswer } from '../wire/answer.ts';
import { ServiceError, unknownAction } from '../wire/service-error.ts';
import type { LaterInvocations } from './later.ts';

export type LambdaWireOptions = {
  readonly invoke: InvokeLambda;
  readonly later: LaterInvocations;
  readonly clock: Clock;
};

const invocationPath = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** The Invoke API of Lambda. */
export function lambdaService({ invoke, later, clock }: LambdaWireOptions) {
  return async (path: string, type: string, body: string): Promise<WireAnswer> => {
    const functionName = functionNameOf(path);
    const payload = body === '' ? '{}' : body;
    if (type === 'RequestResponse') return answerOf(await invoke(functionName, payload));
    if (type !== 'Event') throw unknownAction('Lambda Invoke', type);
    later.add(functionName, payload, clock.now());
    return { status: 202, body: '', headers: {} };
  };
}

function functionNameOf(path: string): string {
  const name = invocationPath.exec(path)?.[1];
  if (name === undefined) throw unknownAction('Lambda', path);
  return decodeURIComponent(name);
}

function answerOf(answer: LambdaAnswer): WireAnswer {
  if (answer.kind === 'service-error') {
    throw new ServiceError(answer.error.replace('Lambda.', ''), answer.cause, 404);
  }
  return {
    status: 200,
    body: answer.payload,
    headers: {
      'content-type': 'application/json',
      'x-amzn-requestid': answer.requestId,
      'x-amz-executed-version': '$LATEST',
      ...(answer.kind === 'function-error' ? { 'x-amz-function-error': 'Unhandled' } : {}),
    },
  };
}

export function lambdaRefusal({ code, message, status }: ServiceError): WireAnswer {
  return {
    status,
    body: JSON.stringify({ Type: 'User', Message: message }),
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
  };
}
