import { createHmac } from 'node:crypto';
import * as z from 'zod';
import type { EmbeddedRun } from '../support/embedded-run.ts';
import { TOTAL } from './story.ts';

const Secrets = z.object({ qonto: z.string() });
const Clock = z.object({ now: z.string() });

async function post(run: EmbeddedRun, provider: string, init: RequestInit): Promise<void> {
  const url = `${run.baseUrl}/v1/webhooks/${provider}`;
  const { status } = await fetch(url, { method: 'POST', ...init });
  if (status !== 200) throw new Error(`${provider} was answered ${status}`);
}

/** Mollie says no more than which payment to ask about; asked, it tells of the invoice in the payment's metadata. */
export async function payByMollie(run: EmbeddedRun, invoiceId: string, paidAt: string) {
  const id = 'tr_Walk1';
  await run.call('PUT', `/local/provider/v2/payments/${id}`, {
    resource: 'payment',
    id,
    status: 'paid',
    paidAt,
    amount: { currency: 'EUR', value: (TOTAL / 100).toFixed(2) },
    metadata: { relance_invoice: invoiceId },
  });
  await post(run, 'mollie', { body: new URLSearchParams({ id }) });
}

/** A transfer on the creditor's account at Qonto, matched by the number in its reference. */
export async function payByQonto(run: EmbeddedRun, number: string) {
  await run.call('PUT', '/local/secrets/qonto', { creditorId: 'lanvaux' });
  const { qonto } = Secrets.parse((await run.call('GET', '/local/secrets')).answer);
  const { now } = Clock.parse((await run.call('GET', '/local/clock')).answer);
  const body = JSON.stringify({
    id: `event-${number}`,
    type: 'v1/transactions',
    created_at: now,
    data: {
      id: `transfer-${number}`,
      amount: TOTAL / 100,
      currency: 'EUR',
      side: 'credit',
      status: 'completed',
      reference: `VIR ${number} merci`,
      settled_at: now,
    },
  });
  const seconds = Math.floor(Date.parse(now) / 1_000);
  const signature = createHmac('sha256', qonto).update(`${seconds}.${body}`).digest('hex');
  await post(run, 'qonto', {
    headers: {
      'content-type': 'application/json',
      'x-qonto-signature': `t=${seconds},v1=${signature}`,
    },
    body,
  });
}
