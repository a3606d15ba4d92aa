import { randomBytes } from 'node:crypto';
import type { LambdaAnswer } from '../contract.ts';
import { isRecord, parseJson, tryParseJson } from '../json.ts';
import type { Failure } from './run.ts';

type Returned = Extract<LambdaAnswer, { kind: 'returned' }>;
type FunctionError = Extract<LambdaAnswer, { kind: 'function-error' }>;

/** The result of a `lambda:invoke`: the answer of Lambda's Invoke as the AWS SDK for Java shows it. */
export function invokeResult(answer: Returned, now: number): string {
  const { requestId } = answer;
  const headers = {
    'X-Amz-Executed-Version': '$LATEST',
    'x-amzn-Remapped-Content-Length': '0',
    Connection: 'keep-alive',
    'x-amzn-RequestId': requestId,
    'Content-Length': String(Buffer.byteLength(answer.payload)),
    Date: new Date(now).toUTCString(),
    'X-Amzn-Trace-Id': traceId(now),
    'Content-Type': 'application/json',
  };
  const lists = Object.entries(headers).map(([name, value]) => [name, [value]] as const);
  return JSON.stringify({
    ExecutedVersion: '$LATEST',
    Payload: parseJson(answer.payload),
    SdkHttpMetadata: {
      AllHttpHeaders: Object.fromEntries(lists),
      HttpHeaders: headers,
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: requestId },
    StatusCode: 200,
  });
}

function traceId(now: number): string {
  const time = Math.floor(now / 1_000).toString(16);
  return `Root=1-${time}-${randomBytes(12).toString('hex')};Parent=${randomBytes(8).toString('hex')};Sampled=0`;
}

/** What a function that threw is to the machine: its error type is the error's name. */
export function functionFailure(answer: FunctionError): Failure {
  const parsed = tryParseJson(answer.payload);
  const error =
    parsed.kind === 'json' && isRecord(parsed.value) ? parsed.value.errorType : undefined;
  if (typeof error === 'string' && error !== '') return { error, cause: answer.payload };
  return {
    error: 'Lambda.Unknown',
    cause: `The cause could not be determined because Lambda did not return an error type. Returned payload: ${answer.payload}`,
  };
}
