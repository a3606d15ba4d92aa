import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

/** A secret's text, as it was at most that long ago; `''` when there is no such secret. */
export type Secrets = (name: string, nowMs: number, mostAgeMs: number) => Promise<string>;

/** Secrets Manager asked once, and again only when somebody needs it fresher than what is remembered. */
export function secrets(client: SecretsManagerClient): Secrets {
  const known = new Map<string, { readonly at: number; readonly text: Promise<string> }>();
  return (name, nowMs, mostAgeMs) => {
    const last = known.get(name);
    if (last && Math.abs(nowMs - last.at) <= mostAgeMs) return last.text;
    const text = fetchSecret(client, name);
    known.set(name, { at: nowMs, text });
    // A failure is not remembered: the next call asks again.
    text.catch(() => known.delete(name));
    return text;
  };
}

async function fetchSecret(client: SecretsManagerClient, SecretId: string): Promise<string> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
    return SecretString ?? '';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return '';
    throw error;
  }
}
