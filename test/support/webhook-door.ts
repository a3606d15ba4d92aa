import type { Secrets } from '#adapters/secrets.ts';
import type { AskProvider } from '../../functions/webhooks/ask-provider.ts';
import { providers } from '../../functions/webhooks/providers.ts';
import { takeWebhook } from '../../functions/webhooks/take-webhook.ts';
import { anInvoice, INVOICE_ID } from './invoice.ts';
import { memoryServices } from './memory-services.ts';
import { SECRETS } from './webhook-calls.ts';

const asked: AskProvider = async () => undefined;

/** The webhook function's use case on a ledger in memory, with one invoice followed by its execution. */
export function webhookDoor(ask: AskProvider = asked, secretOf?: (provider: string) => string) {
  const services = memoryServices();
  services.invoices.put(anInvoice({ execution: { cycle: 1, arn: 'arn:execution', token: 'ear' } }));
  const known = new Map<string, string>(Object.entries(SECRETS));
  const secrets: Secrets = async (name) => secretOf?.(name) ?? known.get(name) ?? '';
  const take = takeWebhook({ ...services, providers: providers(ask), secrets, secretPrefix: '' });
  return { ...services, take, stored: () => services.records.read(INVOICE_ID) };
}
