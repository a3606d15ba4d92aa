import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request of the AWS wire protocols, read as far as it takes to know whom it is for. */
export type WireRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** `x-amz-target` whole, and its two halves. */
  readonly target: string | undefined;
  readonly service: string;
  readonly action: string;
  /** The service name the request is signed for. */
  readonly scope: string;
  readonly text: () => string;
  readonly json: () => unknown;
};

export function wireRequest(
  { method = 'GET', url, headers }: IncomingMessage,
  body: Buffer,
): WireRequest {
  const address = new URL(url ?? '/', 'http://127.0.0.1');
  const { 'x-amz-target': header } = headers;
  const target = typeof header === 'string' ? header : undefined;
  const [service = '', action = ''] = target?.split('.') ?? [];
  const text = () => body.toString('utf8');
  return {
    method,
    url: address,
    headers,
    body,
    target,
    service,
    action,
    scope: scopeOf(address, headers),
    text,
    json: () => JSON.parse(text() || '{}'),
  };
}

const credential = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\/aws4_request/;

/** Requests to a function's path, and unsigned ones for an object, need no signature to be understood. */
function scopeOf({ pathname, searchParams }: URL, { authorization }: IncomingHttpHeaders): string {
  const signed = authorization ?? `Credential=${searchParams.get('X-Amz-Credential') ?? ''}`;
  const scope = credential.exec(signed)?.[1];
  if (scope !== undefined) return scope;
  return pathname.startsWith('/2015-03-31/functions/') ? 'lambda' : 's3';
}
