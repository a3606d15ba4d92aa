import type { AskProvider } from './ask-provider.ts';
import type { WebhookProvider } from './provider.ts';
import { gocardless } from './providers/gocardless.ts';
import { mollie } from './providers/mollie.ts';
import { qonto } from './providers/qonto.ts';
import { standard } from './providers/standard.ts';
import { stripe } from './providers/stripe.ts';

export type Providers = ReadonlyMap<string, WebhookProvider>;

/** Whoever may tell of payments, by the last part of the address it calls. */
export const providers = (ask: AskProvider): Providers =>
  new Map<string, WebhookProvider>([
    ['standard', standard],
    ['stripe', stripe],
    ['gocardless', gocardless(ask)],
    ['mollie', mollie(ask)],
    ['qonto', qonto],
  ]);
