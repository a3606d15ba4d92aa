import { z } from 'zod';
import { readAll } from './reader.ts';
import type { ResolvedResource } from './resources.ts';

export type SecretResource = { readonly name: string; readonly arn: string };

export function readSecrets(resources: readonly ResolvedResource[]): readonly SecretResource[] {
  return readAll(resources, 'AWS::SecretsManager::Secret', z.object({}), (_, { arn }) => ({
    name: arn.slice(arn.indexOf(':secret:') + ':secret:'.length),
    arn,
  }));
}
