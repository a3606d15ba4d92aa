import type { Problem } from './problems/problem.ts';

export type Done<Body> = {
  readonly kind: 'done';
  readonly status: 200 | 201;
  readonly body: Body;
};

export type FileReply = {
  readonly kind: 'file';
  readonly contentType: 'application/pdf' | 'application/x-ndjson' | 'message/rfc822';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
};

/** What a route answers: its body, a file, or a problem. */
export type Reply<Body> = Done<Body> | FileReply | Problem;

export const ok = <Body>(body: Body): Done<Body> => ({ kind: 'done', status: 200, body });
export const created = <Body>(body: Body): Done<Body> => ({ kind: 'done', status: 201, body });

/** The reply as HTTP. */
export function responseOf(reply: Reply<unknown>): Response {
  switch (reply.kind) {
    case 'done':
      return Response.json(reply.body, { status: reply.status });
    case 'file':
      return new Response(reply.bytes, {
        headers: {
          'content-type': reply.contentType,
          'content-disposition': `inline; filename="${reply.fileName}"`,
        },
      });
    case 'problem':
      return Response.json(reply.problem, {
        status: reply.problem.status,
        headers: { 'content-type': 'application/problem+json' },
      });
  }
}
