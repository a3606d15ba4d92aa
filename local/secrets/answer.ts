import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SecretResource } from '../assembly/secrets.ts';
import { jsonAnswer, type WireAnswer } from '../wire/answer.ts';
import { ServiceError, unknownAction } from '../wire/service-error.ts';
import { Provider, type SecretStore } from './secret-store.ts';

const GetSecretValue = z.strictObject({
  SecretId: z.string(),
  VersionStage: z.literal('AWSCURRENT').optional(),
  VersionId: z.undefined().optional(),
});

export type SecretsOptions = {
  readonly store: SecretStore;
  readonly secrets: readonly SecretResource[];
  /** Where providers that only name a payment are asked about it. */
  readonly providerUrl: string;
};

/** Secrets Manager. A secret named after a provider holds what signs its webhooks and how to ask it; any other, all of them. */
export function secretsService(options: SecretsOptions) {
  return (action: string, input: unknown): WireAnswer => {
    if (action !== 'GetSecretValue') throw unknownAction('Secrets Manager', action);
    const { SecretId } = GetSecretValue.parse(input);
    const secret = options.secrets.find(({ name, arn }) => SecretId === name || SecretId === arn);
    if (secret === undefined) {
      const message = "Secrets Manager can't find the specified secret.";
      throw new ServiceError('ResourceNotFoundException', message);
    }
    const SecretString = secretOf(secret, options);
    const VersionId = createHash('sha256').update(SecretString).digest('hex').slice(0, 32);
    return jsonAnswer(
      200,
      {
        ARN: secret.arn,
        Name: secret.name,
        SecretString,
        VersionId,
        VersionStages: ['AWSCURRENT'],
      },
      '1.1',
    );
  };
}

function secretOf({ name }: SecretResource, { store, providerUrl }: SecretsOptions): string {
  const provider = Provider.safeParse(name.toLowerCase().split(/[/-]/).at(-1));
  const values = store.all();
  if (!provider.success) return JSON.stringify(values);
  const secrets = values[provider.data].split(/\s+/);
  const settings = store.settingsOf(provider.data);
  return JSON.stringify({ secrets, apiKey: 'local', apiUrl: providerUrl, ...settings });
}
