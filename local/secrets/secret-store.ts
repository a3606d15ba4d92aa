import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** Who signs the webhooks the run takes. */
export const Provider = z.enum(['standard', 'stripe', 'gocardless']);
export type Provider = z.infer<typeof Provider>;

export type SecretStore = {
  readonly all: () => Readonly<Record<Provider, string>>;
  readonly set: (provider: Provider, secret: string) => void;
};

const schema =
  'CREATE TABLE IF NOT EXISTS secrets (provider TEXT PRIMARY KEY, secret TEXT NOT NULL) STRICT';

/** The webhook secrets of the local run: made once, kept in the data directory, changed when told. */
export function openSecrets(database: DatabaseSync): SecretStore {
  database.exec(schema);
  const make = database.prepare('INSERT OR IGNORE INTO secrets VALUES (?, ?)');
  const set = database.prepare('INSERT OR REPLACE INTO secrets VALUES (?, ?)');
  const get = database.prepare('SELECT secret FROM secrets WHERE provider = ?');
  for (const provider of Provider.options) make.run(provider, newSecret(provider));
  const secretOf = (provider: Provider) => String(get.get(provider)?.secret ?? '');
  return {
    all: () => ({
      standard: secretOf('standard'),
      stripe: secretOf('stripe'),
      gocardless: secretOf('gocardless'),
    }),
    set: (provider, secret) => {
      set.run(provider, secret);
    },
  };
}

function newSecret(provider: Provider): string {
  const secret = randomBytes(24).toString('base64');
  return provider === 'gocardless' ? randomBytes(24).toString('hex') : `whsec_${secret}`;
}
