import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

const CONNECTIONS = 8;

/** Calls of the run's own API and controls; an answer that is no success ends the bench. */
export function localClient(baseUrl: string, wireUrl: string) {
  // `fetch` would cost as much as what it asks for.
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const send = (method: string, url: URL, headers: Record<string, string>, body?: unknown) => {
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
    const sent = request(url, { method, agent, headers }, (response) => {
      text(response).then(
        (read) => resolve({ status: response.statusCode ?? 0, text: read }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
    return promise;
  };

  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const json = { 'content-type': 'application/json' };
    const answer = await send(method, new URL(path, baseUrl), json, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text);
  };
  const states = async (operation: string, body: unknown): Promise<unknown> => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `AWSStepFunctions.${operation}`,
    };
    return JSON.parse((await send('POST', new URL(wireUrl), headers, body)).text);
  };
  return { call, states };
}
export type LocalClient = ReturnType<typeof localClient>;

/** Does something with each item, several at a time, as callers of an API do. */
export async function forEachOf<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (const item of rest) await act(item);
    }),
  );
}
