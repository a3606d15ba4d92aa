import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EmbeddedRun, embeddedRun } from '../support/embedded-run.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';
import { tellPayment } from '../support/tell-payment.ts';

const Steps = z.object({
  steps: z.array(z.object({ contacts: z.array(z.object({ channel: z.string() })) })),
});
const Detail = z.object({
  status: z.string(),
  payments: z.array(z.object({ id: z.string() })),
  execution: z.object({ status: z.string() }),
});

let run: EmbeddedRun;
beforeAll(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
});
afterAll(() => run.close());

const issue = async (number: string): Promise<string> => {
  const { answer } = await run.call('POST', '/v1/invoices', { ...invoiceBody, number });
  return z.object({ id: z.string() }).parse(answer).id;
};
const detail = async (id: string) =>
  Detail.parse((await run.call('GET', `/v1/invoices/${id}`)).answer);
const paid = (invoiceId: string) => ({
  type: 'payment.received',
  data: {
    invoiceId,
    amount: invoiceBody.total,
    currency: 'EUR',
    paidOn: '2026-05-19',
    paymentId: 'vir-1',
  },
});
const hasEnded = async (id: string) =>
  expect
    .poll(async () => (await detail(id)).execution.status, { timeout: 20_000, interval: 10 })
    .toBe('SUCCEEDED');

const claimedChannels = async (id: string) =>
  Steps.parse((await run.call('GET', `/v1/invoices/${id}`)).answer).steps.flatMap(({ contacts }) =>
    contacts.map(({ channel }) => channel),
  );

const leftFor = async (id: string) =>
  (await run.outbox()).filter(({ invoiceIds }) => invoiceIds.includes(id));

const PROVIDERS = ['standard', 'stripe', 'gocardless', 'mollie', 'qonto', 'nobody'];

/** A call that is signed by nobody, cut off somewhere, too large, or of a type nobody expects. */
async function callWith(noise: number, content: object): Promise<number> {
  const body = JSON.stringify({ ...content, note: 'Mme Le Goff, Quimper' });
  const isLarge = noise % 20 === 7;
  const type = noise % 3 === 0 ? 'x-www-form-urlencoded' : 'json';
  const { status } = await fetch(`${run.baseUrl}/v1/webhooks/${PROVIDERS[noise % 6]}`, {
    method: 'POST',
    headers: {
      'content-type': `application/${type}`,
      'webhook-id': `msg_${noise}`,
      'webhook-timestamp': `${noise}`,
      'webhook-signature': `v1,${noise}`,
      'stripe-signature': `t=${noise},v1=${'0'.repeat(64)}`,
    },
    body: isLarge ? body.repeat(2_000) : body.slice(0, noise * 2),
  });
  return status;
}

describe('webhooks, on the synthesised product', () => {
  it('count one payment of a thousand calls, fifty at once, each answered 2xx', async () => {
    const id = await issue('W-1000');

    const statuses: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const calls = Array.from({ length: 50 }, () => tellPayment(run, paid(id)));
      statuses.push(...(await Promise.all(calls)));
    }

    expect(statuses).toHaveLength(1_000);
    expect(new Set(statuses)).toEqual(new Set([200]));
    await hasEnded(id);
    expect(await detail(id)).toMatchObject({ status: 'settled', payments: [{ id: 'vir-1' }] });
  });

  it('end the execution within two seconds of the payment, at the median', async () => {
    const taken: number[] = [];
    for (let index = 0; index < 9; index += 1) {
      const id = await issue(`W-fast-${index}`);
      const before = performance.now();
      await tellPayment(run, paid(id));
      await hasEnded(id);
      taken.push(performance.now() - before);
    }

    expect(taken.toSorted((a, b) => a - b)[4]).toBeLessThan(2_000);
  });

  it('answer what nobody should send without a 5xx, and log no word of a person', async () => {
    const id = await issue('W-noise');
    const statuses = new Set<number>();
    for (let noise = 0; noise < 200; noise += 1) statuses.add(await callWith(noise, paid(id)));

    expect([...statuses].toSorted((a, b) => a - b)).toEqual([401, 404, 413, 498]);
    expect(await detail(id)).toMatchObject({ status: 'followed', payments: [] });
    await run.call('POST', `/v1/invoices/${id}/cancellation`, { reason: 'essai', by: 'Nadia' });
    const logs = join(run.dataDirectory, 'logs');
    const written = readdirSync(logs).map((file) => readFileSync(join(logs, file), 'utf8'));
    expect(written.join('\n')).not.toMatch(/Goff|Quimper|menez\.example/);
  });

  it('stop what has not left yet when the payment comes while a letter is on its way', async () => {
    const id = await issue('W-flight');
    await run.advanceTo('2026-06-25T06:59:00Z');
    expect(await leftFor(id)).toHaveLength(2);
    await run.call('POST', '/local/faults', {
      service: 'sns',
      fault: 'delay',
      milliseconds: 8_000,
    });

    const moved = run.advanceTo('2026-06-25T07:00:00Z');
    await expect.poll(() => claimedChannels(id), { timeout: 20_000 }).toContain('sms');
    expect(await tellPayment(run, paid(id))).toBe(200);
    await moved;
    await run.call('DELETE', '/local/faults').catch(() => undefined);
    await run.advanceTo('2026-06-25T07:05:00Z');

    await hasEnded(id);
    await run.advanceTo('2026-07-31T07:00:00Z');
    const channels = (await leftFor(id)).map(({ channel }) => channel);
    // The SMS was on its way, and is put right by a word of apology; the letter that belongs to it was not.
    expect(channels).toEqual(['email', 'email', 'sms', 'email']);
  });
});
