import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Delivery } from '../../functions/webhooks/delivery.ts';
import { NOW_MS, paymentReceived, signedCall } from '../support/webhook-calls.ts';
import { webhookDoor } from '../support/webhook-door.ts';

const PROVIDERS = ['standard', 'stripe', 'gocardless', 'mollie', 'qonto'] as const;

describe('takeWebhook', () => {
  it('counts a payment and tells the execution once, though it is told a thousand times, fifty at once', async () => {
    const { take, stored, executions, proofs } = webhookDoor();
    const call = signedCall('standard', paymentReceived());

    const statuses: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      statuses.push(
        ...(await Promise.all(Array.from({ length: 50 }, () => take('standard', call)))),
      );
    }

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(statuses).toHaveLength(1_000);
    const invoice = await stored();
    expect(invoice).toMatchObject({ status: 'settled', version: 1 });
    expect(invoice.payments).toMatchObject([{ id: 'vir-1', by: 'standard', paidOn: '2026-06-25' }]);
    expect(executions.poked).toEqual(['ear']);
    expect(await proofs.chainOf(invoice.id)).toHaveLength(2);
  });

  it('answers 2xx when the execution cannot be told: the sweeper will', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { take, stored, executions } = webhookDoor();
    Object.assign(executions, { poke: () => Promise.reject(new Error('throttled')) });

    expect(await take('standard', signedCall('standard', paymentReceived()))).toBe(200);

    expect((await stored()).status).toBe('settled');
    log.mockRestore();
  });

  it('finds the invoice by creditor and number too', async () => {
    const { take, webhookEvents } = webhookDoor();
    const byNumber = { invoiceId: undefined, creditorId: 'lanvaux', invoiceNumber: 'F2026-0388' };

    await take('standard', signedCall('standard', paymentReceived(byNumber)));

    const [waiting] = await webhookEvents.waiting();
    expect(waiting?.waitingFor).toBe('inv_wab2e2gjigh6ihwndekdpe3oju');
  });

  it('takes a payment back, by the day it was taken back', async () => {
    const { take, stored } = webhookDoor();
    await take('standard', signedCall('standard', paymentReceived()));

    const bounced = { ...paymentReceived({ reversedOn: '2026-06-30' }), type: 'payment.reversed' };
    expect(await take('standard', signedCall('standard', bounced))).toBe(200);

    const invoice = await stored();
    expect(invoice).toMatchObject({ status: 'followed', execution: { cycle: 2 } });
    expect(invoice.payments).toMatchObject([{ reversedOn: '2026-06-30' }]);
  });

  it('does not take a bounced payment for paid when it is told of it once more', async () => {
    const { take, stored } = webhookDoor();
    const received = paymentReceived();
    await take('standard', signedCall('standard', received));
    await take('standard', signedCall('standard', { ...received, type: 'payment.reversed' }));

    const again = { ...received, timestamp: '2026-06-25T10:00:00Z' };
    expect(await take('standard', signedCall('standard', again))).toBe(200);

    expect((await stored()).status).toBe('followed');
  });

  it('keeps what it cannot count in euros for a person', async () => {
    const { take, webhookEvents, stored } = webhookDoor();

    await take('standard', signedCall('standard', paymentReceived({ currency: 'USD' })));

    expect(await webhookEvents.waiting('person')).toMatchObject([
      { event: { signal: { kind: 'amount-unknown', paymentId: 'vir-1' } } },
    ]);
    expect((await stored()).payments).toEqual([]);
  });

  it('knows a secret that was just replaced', async () => {
    let secret = 'whsec_b2xk';
    const asked: string[] = [];
    const { take } = webhookDoor(undefined, (name) => {
      asked.push(name);
      return secret;
    });
    const call = signedCall('standard', paymentReceived(), { secret: 'whsec_bmV3' });

    expect(await take('standard', call)).toBe(401);
    secret = 'whsec_bmV3 whsec_b2xk';
    expect(await take('standard', call)).toBe(200);
  });

  it.each(PROVIDERS)('refuses an unsigned call of %s', async (provider) => {
    const { take } = webhookDoor();
    const status = await take(provider, {
      headers: {},
      body: Buffer.from('{}'),
      receivedAtMs: NOW_MS,
    });

    expect(status).toBe(provider === 'gocardless' ? 498 : 401);
  });

  it('refuses what is signed but says nothing a provider would, and passes over what is not ours', async () => {
    const { take } = webhookDoor();

    expect(await take('standard', signedCall('standard', 'not json'))).toBe(400);
    expect(await take('standard', signedCall('standard', paymentReceived({ amount: -1 })))).toBe(
      400,
    );
    expect(await take('standard', signedCall('standard', { type: 'invoice.sent', data: 1 }))).toBe(
      200,
    );
    expect(await take('stripe', signedCall('stripe', { id: 'evt_1' }))).toBe(400);
    expect(await take('paypal', signedCall('standard', paymentReceived()))).toBe(404);
  });

  it('refuses more than 256 kB before it looks at anything else', async () => {
    const { take } = webhookDoor();
    const large = 'x'.repeat(256 * 1024 + 1);

    expect(await take('standard', signedCall('standard', large))).toBe(413);
  });
});

describe('twenty thousand calls nobody should send', () => {
  const right = signedCall('standard', paymentReceived({ reference: 'Mme Le Goff, Quimper' }));

  type Spoil = (call: Delivery, noise: number) => Delivery;
  const spoils: Readonly<Record<string, Spoil>> = {
    misSigned: (call, noise) => ({
      ...call,
      headers: {
        ...signedCall('standard', paymentReceived(), { secret: `whsec_${noise}` }).headers,
      },
    }),
    truncated: (call, noise) => ({
      ...call,
      body: call.body.subarray(0, noise % call.body.length),
    }),
    flipped: (call, noise) => {
      const body = Buffer.from(call.body);
      body[noise % body.length] = (body[noise % body.length] ?? 0) ^ (1 << (noise % 8));
      return { ...call, body };
    },
    replayedLate: (call, noise) => ({ ...call, receivedAtMs: NOW_MS + 301_000 + noise * 1000 }),
    tooEarly: (call, noise) => ({ ...call, receivedAtMs: NOW_MS - 301_000 - noise * 1000 }),
    oversized: (call, noise) => ({
      ...call,
      body: Buffer.concat([call.body, Buffer.alloc(256 * 1024 + (noise % 9))]),
    }),
    withoutHeaders: (call) => ({ ...call, headers: {} }),
    oddHeaders: (call, noise) => ({
      ...call,
      headers: {
        'webhook-id': '',
        'webhook-timestamp': `${noise}e9`,
        'webhook-signature': 'v1, ,',
      },
    }),
    malformedButSigned: (_call, noise) =>
      signedCall('standard', ['{', 'null', '[]', '"x"', `{"type":${noise}}`][noise % 5] ?? ''),
    oddDataButSigned: (_call, noise) =>
      signedCall('standard', paymentReceived({ amount: `${noise}`, paidOn: '2026-02-30' })),
  };

  it('change nothing, are answered without a 5xx, and leave no word of a person in the logs', async () => {
    const { take, stored, webhookEvents, executions } = webhookDoor();
    const before = await stored();
    const lines: unknown[] = [];
    const spies = (['log', 'info', 'warn', 'error'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...line) => void lines.push(line)),
    );
    const seen = new Map<number, number>();

    const spoiled = fc.record({
      provider: fc.constantFrom(...PROVIDERS),
      spoil: fc.constantFrom(...Object.keys(spoils)),
      noise: fc.nat(1_000_000),
    });
    for (const { provider, spoil, noise } of fc.sample(spoiled, 20_000)) {
      const call = spoils[spoil]?.(right, noise) ?? right;
      const status = await take(provider, call);
      seen.set(status, (seen.get(status) ?? 0) + 1);
    }

    for (const spy of spies) spy.mockRestore();
    expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual([400, 401, 413, 498]);
    expect(await stored()).toEqual(before);
    expect(await webhookEvents.waiting()).toEqual([]);
    expect(executions.poked).toEqual([]);
    expect(JSON.stringify(lines)).not.toMatch(/Goff|Quimper|1864080/);
  });
});
