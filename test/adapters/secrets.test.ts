import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { secrets } from '#adapters/secrets.ts';
import { webhookKeysOf } from '../../functions/webhooks/webhook-keys.ts';

function setUp() {
  const manager = mockClient(SecretsManagerClient);
  return { manager, read: secrets(new SecretsManagerClient({})) };
}

describe('secrets', () => {
  it('asks once, and again only for somebody who needs it fresher', async () => {
    const { manager, read } = setUp();
    manager.on(GetSecretValueCommand).resolves({ SecretString: 'whsec_1' });

    await Promise.all([read('a', 0, 300_000), read('a', 0, 300_000), read('a', 299_000, 300_000)]);
    expect(manager.commandCalls(GetSecretValueCommand)).toHaveLength(1);

    await read('a', 2_000, 1_000);
    expect(manager.commandCalls(GetSecretValueCommand)).toHaveLength(2);
  });

  it('knows of no secret where there is none, and does not remember a failure', async () => {
    const { manager, read } = setUp();
    manager
      .on(GetSecretValueCommand)
      .rejectsOnce(new Error('throttled'))
      .rejectsOnce(new ResourceNotFoundException({ message: '', $metadata: {} }))
      .resolves({});

    await expect(read('a', 0, 300_000)).rejects.toThrow('throttled');
    expect(await read('a', 0, 300_000)).toBe('');
    expect(await read('b', 0, 300_000)).toBe('');
  });
});

describe('webhookKeysOf', () => {
  it('reads one secret, several, or a whole description', () => {
    expect(webhookKeysOf('whsec_1')).toEqual({ secrets: ['whsec_1'] });
    expect(webhookKeysOf(' new old\n')).toEqual({ secrets: ['new', 'old'] });
    expect(webhookKeysOf('{"secrets":["a"],"apiKey":"k"}')).toEqual({
      secrets: ['a'],
      apiKey: 'k',
    });
    expect(webhookKeysOf('')).toEqual({ secrets: [] });
  });
});
