import type { PaymentEvent } from '#domain/payment-event.ts';
import type { Delivery } from './delivery.ts';
import type { WebhookKeys } from './webhook-keys.ts';

/** What a call tells; `malformed` when it is signed and yet nothing the provider would send. */
export type Reading =
  | { readonly kind: 'told'; readonly events: readonly PaymentEvent[] }
  | { readonly kind: 'malformed' };

/** A payment provider: how its calls are proved to be its own, and what they say in our words. */
export type WebhookProvider = {
  /** Looks at the raw bytes only: nothing of a call is parsed before it is proved. */
  readonly isAuthentic: (delivery: Delivery, keys: WebhookKeys) => boolean;
  readonly read: (delivery: Delivery, keys: WebhookKeys) => Promise<Reading>;
  readonly statuses: { readonly taken: 200 | 204; readonly refused: 401 | 498 };
};

export const MALFORMED: Reading = { kind: 'malformed' };
export const told = (...events: readonly PaymentEvent[]): Reading => ({ kind: 'told', events });

/** The body as JSON; `undefined` when it is none. */
export function jsonOf({ body }: Delivery): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
