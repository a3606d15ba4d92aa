import type { Secrets } from '#adapters/secrets.ts';
import { instantOfEpoch } from '#domain/instant.ts';
import type { Delivery } from './delivery.ts';
import type { WebhookProvider } from './provider.ts';
import type { Providers } from './providers.ts';
import { type EventServices, recordPaymentEvent } from './record-payment-event.ts';
import { type WebhookKeys, webhookKeysOf } from './webhook-keys.ts';

export type WebhookServices = EventServices & {
  readonly providers: Providers;
  readonly secrets: Secrets;
  /** What the secrets' names begin with; the provider's name follows. */
  readonly secretPrefix: string;
};

const MOST_BYTES = 256 * 1024;

/** How long a secret is taken as known; a call it does not prove asks for it anew, but not more often than that. */
const KEYS_FRESH_MS = 300_000;
const KEYS_RENEWED_MS = 1_000;

/** Takes a provider's call: proved first, then read, then counted. The status is all the provider needs. */
export function takeWebhook(services: WebhookServices) {
  return async (name: string, delivery: Delivery): Promise<number> => {
    const provider = services.providers.get(name);
    if (!provider) return 404;
    if (delivery.body.length > MOST_BYTES) return 413;
    const keys = await provedBy(provider, delivery, (mostAgeMs) =>
      keysOf(services, name, delivery, mostAgeMs),
    );
    return keys ? count(provider, delivery, keys, services) : provider.statuses.refused;
  };
}

async function count(
  provider: WebhookProvider,
  delivery: Delivery,
  keys: WebhookKeys,
  services: WebhookServices,
): Promise<number> {
  const reading = await provider.read(delivery, keys);
  if (reading.kind === 'malformed') return 400;
  const at = instantOfEpoch(delivery.receivedAtMs);
  for (const event of reading.events) await recordPaymentEvent(event, at, services);
  return provider.statuses.taken;
}

/** The keys that prove the call. A secret just replaced is not refused for being remembered too long. */
async function provedBy(
  provider: WebhookProvider,
  delivery: Delivery,
  keysOf: (mostAgeMs: number) => Promise<WebhookKeys>,
): Promise<WebhookKeys | undefined> {
  for (const mostAgeMs of [KEYS_FRESH_MS, KEYS_RENEWED_MS]) {
    const keys = await keysOf(mostAgeMs);
    if (provider.isAuthentic(delivery, keys)) return keys;
  }
  return undefined;
}

const keysOf = async (
  { secrets, secretPrefix }: WebhookServices,
  name: string,
  { receivedAtMs }: Delivery,
  mostAgeMs: number,
): Promise<WebhookKeys> =>
  webhookKeysOf(await secrets(`${secretPrefix}${name}`, receivedAtMs, mostAgeMs));
