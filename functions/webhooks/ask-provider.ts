import type { WebhookKeys } from './webhook-keys.ts';

/** Asks a provider's API about one of its objects; `undefined` when there is no key, no such object or no answer. */
export type AskProvider = (url: string, keys: WebhookKeys) => Promise<unknown>;

type Get = (url: string, init: RequestInit) => Promise<Response>;

const TIMEOUT_MS = 3_000;

/**
 * Asks over HTTPS with the key of the provider's secret. A provider that cannot be reached is an error, so that its
 * call comes again; one that knows no such object has answered.
 */
export const askProvider =
  (get: Get = fetch): AskProvider =>
  async (url, { apiKey, apiUrl }) => {
    if (apiKey === undefined) return undefined;
    const { pathname } = new URL(url);
    const response = await get(
      apiUrl === undefined ? url : `${apiUrl.replace(/\/+$/, '')}${pathname}`,
      {
        headers: { authorization: `Bearer ${apiKey}`, 'gocardless-version': '2015-07-06' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        redirect: 'error',
      },
    );
    return answerOf(response);
  };

async function answerOf(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  if (response.status < 500 && response.status !== 429) return undefined;
  throw new Error(`the provider answered ${response.status}`);
}
