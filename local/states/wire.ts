import { randomUUID } from 'node:crypto';
import type { Engine } from './contract.ts';
import { StatesServiceError } from './service-error.ts';

export type WireAnswer = {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

const targetPrefix = 'AWSStepFunctions.';

/** Answers one request of the Step Functions wire protocol (AWS JSON 1.0). */
export async function answerStatesRequest(
  engine: Engine,
  target: string | undefined,
  body: string,
): Promise<WireAnswer> {
  try {
    const output = await engine.handle(actionOf(target), parseBody(body));
    return answer(200, output ?? {});
  } catch (error) {
    if (!(error instanceof StatesServiceError)) throw error;
    return answer(error.status, { __type: error.name, message: error.message });
  }
}

function actionOf(target: string | undefined): string {
  if (target?.startsWith(targetPrefix)) return target.slice(targetPrefix.length);
  throw new StatesServiceError('UnknownOperationException', `Unknown target: ${target ?? 'none'}`);
}

function parseBody(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    throw new StatesServiceError('SerializationException', 'The body is not JSON.');
  }
}

function answer(status: number, output: unknown): WireAnswer {
  return {
    status,
    body: JSON.stringify(output),
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amzn-requestid': randomUUID(),
    },
  };
}
