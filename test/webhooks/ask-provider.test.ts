import { describe, expect, it } from 'vitest';
import { askProvider } from '../../functions/webhooks/ask-provider.ts';

const URL_OF_PAYMENT = 'https://api.mollie.com/v2/payments/tr_1';

function setUp(response: Response) {
  const asked: { url: string; headers: unknown }[] = [];
  const ask = askProvider(async (url, { headers }) => {
    asked.push({ url, headers });
    return response.clone();
  });
  return { ask, asked };
}

describe('askProvider', () => {
  it('asks with the key of the secret, elsewhere when the secret says so', async () => {
    const { ask, asked } = setUp(Response.json({ id: 'tr_1' }));

    const keys = { secrets: [], apiKey: 'live_1', apiUrl: 'https://sandbox.example' };
    expect(await ask(URL_OF_PAYMENT, keys)).toEqual({ id: 'tr_1' });

    const behind = { ...keys, apiUrl: 'https://gateway.example/mollie/' };
    expect(await ask(URL_OF_PAYMENT, behind)).toBeDefined();

    expect(asked).toMatchObject([
      {
        url: 'https://sandbox.example/v2/payments/tr_1',
        headers: { authorization: 'Bearer live_1' },
      },
      { url: 'https://gateway.example/mollie/v2/payments/tr_1' },
    ]);
  });

  it('asks nobody without a key', async () => {
    const { ask, asked } = setUp(Response.json({}));

    expect(await ask(URL_OF_PAYMENT, { secrets: [] })).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('tells an object nobody knows from a provider that does not answer', async () => {
    const keys = { secrets: [], apiKey: 'live_1' };

    expect(
      await setUp(new Response('', { status: 404 })).ask(URL_OF_PAYMENT, keys),
    ).toBeUndefined();
    await expect(
      setUp(new Response('', { status: 503 })).ask(URL_OF_PAYMENT, keys),
    ).rejects.toThrow('503');
  });
});
