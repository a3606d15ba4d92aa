import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** Who signs the webhooks the run takes. */
export const Provider = z.enum(['standard', 'stripe', 'gocardless', 'mollie', 'qonto']);
export type Provider = z.infer<typeof Provider>;

/** What a provider's secret holds beside what signs: how to ask the provider, and whose bank account it is. */
export const ProviderSettings = z.strictObject({
  apiKey: z.string().min(1).optional(),
  apiUrl: z.url().optional(),
  creditorId: z.string().min(1).optional(),
});
export type ProviderSettings = z.infer<typeof ProviderSettings>;

export type SecretStore = {
  /** What signs the webhooks of each provider. */
  readonly all: () => Readonly<Record<Provider, string>>;
  readonly settingsOf: (provider: Provider) => ProviderSettings;
  readonly set: (provider: Provider, secret: string) => void;
  readonly setSettings: (provider: Provider, settings: ProviderSettings) => void;
};

const schema = `
  CREATE TABLE IF NOT EXISTS secrets (provider TEXT PRIMARY KEY, secret TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS secret_settings (provider TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT;
`;

/** The webhook secrets of the local run: made once, kept in the data directory, changed when told. */
export function openSecrets(database: DatabaseSync): SecretStore {
  database.exec(schema);
  const make = database.prepare('INSERT OR IGNORE INTO secrets VALUES (?, ?)');
  const set = database.prepare('INSERT OR REPLACE INTO secrets VALUES (?, ?)');
  const get = database.prepare('SELECT secret FROM secrets WHERE provider = ?');
  const setSettings = database.prepare('INSERT OR REPLACE INTO secret_settings VALUES (?, ?)');
  const getSettings = database.prepare('SELECT settings FROM secret_settings WHERE provider = ?');
  for (const provider of Provider.options) make.run(provider, newSecret(provider));
  const secretOf = (provider: Provider) => String(get.get(provider)?.secret ?? '');
  return {
    all: () => ({
      standard: secretOf('standard'),
      stripe: secretOf('stripe'),
      gocardless: secretOf('gocardless'),
      mollie: secretOf('mollie'),
      qonto: secretOf('qonto'),
    }),
    settingsOf: (provider) =>
      ProviderSettings.parse(JSON.parse(String(getSettings.get(provider)?.settings ?? '{}'))),
    set: (provider, secret) => {
      set.run(provider, secret);
    },
    setSettings: (provider, settings) => {
      setSettings.run(provider, JSON.stringify(settings));
    },
  };
}

/** In each provider's own form. */
function newSecret(provider: Provider): string {
  return provider === 'standard' || provider === 'stripe'
    ? `whsec_${randomBytes(24).toString('base64')}`
    : randomBytes(24).toString('hex');
}
