import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { application } from '../../functions/http/application.ts';
import type { ApiServices } from '../../functions/http/services.ts';

export type Answer = {
  readonly status: number;
  readonly type: string | undefined;
  /** The body as JSON, where it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies by name, `toMatchObject` checks their shape
  readonly json: any;
  readonly bytes: Buffer;
};

export type Call = {
  readonly body?: unknown;
  /** A body that is no JSON of ours. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly at?: string;
};

/** Calls the API as API Gateway does, payload 2.0, at a time of the test's choice. */
export function apiCaller(services: ApiServices) {
  const handler = handle(application(services));
  return async (method: string, url: string, call: Call = {}): Promise<Answer> => {
    const answer = await handler(eventOf(method, url, call), {} as LambdaContext);
    const bytes = Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8');
    const type = String(answer.headers?.['content-type'] ?? '');
    const isJson = /^application\/(problem\+)?json/.test(type);
    return { status: answer.statusCode, type, json: isJson && JSON.parse(bytes.toString()), bytes };
  };
}

function eventOf(method: string, url: string, call: Call): LambdaEvent {
  const [rawPath = '', rawQueryString = ''] = url.split('?');
  const body = bodyOf(call);
  const timeEpoch = Date.parse(call.at ?? '2026-05-19T08:00:00Z');
  return {
    version: '2.0',
    routeKey: 'ANY /v1/{proxy+}',
    rawPath,
    rawQueryString,
    headers: {
      host: 'relance.example',
      ...(body !== null && { 'content-type': 'application/json' }),
      ...call.headers,
    },
    body,
    isBase64Encoded: false,
    requestContext: { timeEpoch, http: { method, path: rawPath }, domainName: 'relance.example' },
  } as unknown as LambdaEvent;
}

const bodyOf = ({ text, body }: Call): string | null =>
  text ?? (body === undefined ? null : JSON.stringify(body));
