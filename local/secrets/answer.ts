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
};

/** Secrets Manager. A secret named after a provider holds that provider's webhook secret; any other holds all of them as JSON. */
export function secretsService({ store, secrets }: SecretsOptions) {
  return (action: string, input: unknown): WireAnswer => {
    if (action !== 'GetSecretValue') throw unknownAction('Secrets Manager', action);
    const { SecretId } = GetSecretValue.parse(input);
    const secret = secrets.find(({ name, arn }) => SecretId === name || SecretId === arn);
    if (secret === undefined) {
      const message = "Secrets Manager can't find the specified secret.";
      throw new ServiceError('ResourceNotFoundException', message);
    }
    const SecretString = secretOf(secret, store.all());
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

function secretOf({ name }: SecretResource, values: Readonly<Record<Provider, string>>): string {
  const provider = Provider.safeParse(name.toLowerCase().split(/[/-]/).at(-1));
  return provider.success ? values[provider.data] : JSON.stringify(values);
}
