import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { invokeForeign } from '../../../local/lambda/foreign-function.ts';

const arn = 'arn:aws:lambda:us-east-1:123456789012:function:theirs';

async function answering(status: number, headers: Record<string, string>, body: string) {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    response.writeHead(status, headers).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const answer = await invokeForeign(`http://127.0.0.1:${port}`, arn, '{}');
  server.close();
  return { answer, path: seen[0]?.url };
}

describe('invokeForeign', () => {
  it('calls the Invoke API with the ARN', async () => {
    const { answer, path } = await answering(200, { 'x-amzn-requestid': 'r' }, '{"a":1}');

    expect(path).toBe(`/2015-03-31/functions/${encodeURIComponent(arn)}/invocations`);
    expect(answer).toEqual({ kind: 'returned', payload: '{"a":1}', requestId: 'r' });
  });

  it('tells an error of the function from one of the service', async () => {
    const failed = await answering(200, { 'x-amz-function-error': 'Unhandled' }, '{}');
    const type = 'TooManyRequestsException:http://x';
    const refused = await answering(429, { 'x-amzn-errortype': type }, 'slow down');

    expect(failed.answer.kind).toBe('function-error');
    expect(refused.answer).toMatchObject({
      kind: 'service-error',
      error: 'Lambda.TooManyRequestsException',
    });
  });

  it('gives a connection that breaks the name the SDK gives it', async () => {
    const answer = await invokeForeign('http://127.0.0.1:1', arn, '{}');

    expect(answer).toMatchObject({ kind: 'service-error', error: 'Lambda.SdkClientException' });
  });
});
