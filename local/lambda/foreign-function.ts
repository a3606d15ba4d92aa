import type { LambdaAnswer } from '../states/contract.ts';

/** Invokes a function that is not the project's own, at another Lambda endpoint. */
export async function invokeForeign(
  endpoint: string,
  functionArn: string,
  payload: string,
): Promise<LambdaAnswer> {
  const url = `${endpoint}/2015-03-31/functions/${encodeURIComponent(functionArn)}/invocations`;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-amz-invocation-type': 'RequestResponse' },
      body: payload,
    });
    return answerOf(response, await response.text());
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { kind: 'service-error', error: 'Lambda.SdkClientException', cause };
  }
}

function answerOf({ ok, headers }: Response, payload: string): LambdaAnswer {
  const requestId = headers.get('x-amzn-requestid') ?? '';
  if (!ok) {
    const [type] = (headers.get('x-amzn-errortype') ?? 'ServiceException').split(':');
    return { kind: 'service-error', error: `Lambda.${type}`, cause: payload };
  }
  const kind = headers.has('x-amz-function-error') ? 'function-error' : 'returned';
  return { kind, payload, requestId };
}
