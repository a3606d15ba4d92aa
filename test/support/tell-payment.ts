import { createHmac } from 'node:crypto';
import * as z from 'zod';
import type { EmbeddedRun } from './embedded-run.ts';

const Secrets = z.object({ standard: z.string() });
const Clock = z.object({ now: z.string() });

/** Tells of a payment as a bank does: a signed Standard Webhook, at the time of the run's own clock. */
export async function tellPayment(run: EmbeddedRun, content: object): Promise<number> {
  const { standard } = Secrets.parse((await run.call('GET', '/local/secrets')).answer);
  const { now } = Clock.parse((await run.call('GET', '/local/clock')).answer);
  const body = JSON.stringify(content);
  const id = `msg_${createHmac('sha256', 'id').update(body).digest('hex').slice(0, 16)}`;
  const seconds = Math.floor(Date.parse(now) / 1000);
  const key = Buffer.from(standard.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  const response = await fetch(`${run.baseUrl}/v1/webhooks/standard`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': `${seconds}`,
      'webhook-signature': `v1,${signature}`,
    },
    body,
  });
  return response.status;
}
