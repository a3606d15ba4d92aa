const CONNECTIONS = 8;

/** Calls of the run's own API and controls; an answer that is no success ends the bench. */
export function localClient(baseUrl: string, wireUrl: string) {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(new URL(path, baseUrl), {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
  const states = async (operation: string, body: unknown): Promise<unknown> => {
    const response = await fetch(wireUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AWSStepFunctions.${operation}`,
      },
      body: JSON.stringify(body),
    });
    return response.json();
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
