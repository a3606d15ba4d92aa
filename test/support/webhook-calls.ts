import { createHmac } from 'node:crypto';
import type { Delivery } from '../../functions/webhooks/delivery.ts';

export const SECRETS = {
  standard: `whsec_${Buffer.from('a secret of the tests, 24 b').toString('base64')}`,
  stripe: 'whsec_stripe_of_the_tests',
  gocardless: 'gocardless-of-the-tests',
  mollie: 'mollie-of-the-tests',
  qonto: 'qonto-of-the-tests',
};

export const NOW_MS = Date.parse('2026-06-25T10:00:00Z');

type Sign = (body: string, secret: string, seconds: number) => Readonly<Record<string, string>>;

const hex = (secret: string, text: string) =>
  createHmac('sha256', secret).update(text).digest('hex');

const withTime =
  (header: string): Sign =>
  (body, secret, seconds) => ({
    [header]: `t=${seconds},v1=${hex(secret, `${seconds}.${body}`)}`,
  });

/** How each provider signs, written apart from the product. */
const signers: Readonly<Record<keyof typeof SECRETS, Sign>> = {
  standard: (body, secret, seconds) => {
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const id = `msg_${createHmac('sha256', 'id').update(body).digest('hex').slice(0, 16)}`;
    const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
    return {
      'webhook-id': id,
      'webhook-timestamp': `${seconds}`,
      'webhook-signature': `v1,${signature}`,
    };
  },
  stripe: withTime('stripe-signature'),
  qonto: withTime('x-qonto-signature'),
  gocardless: (body, secret) => ({ 'webhook-signature': hex(secret, body) }),
  mollie: (body, secret) => ({ 'x-mollie-signature': `sha256=${hex(secret, body)}` }),
};

/** A signed call, as the gateway hands it over. */
export function signedCall(
  provider: keyof typeof SECRETS,
  content: unknown,
  { secret = SECRETS[provider], atMs = NOW_MS }: { secret?: string; atMs?: number } = {},
): Delivery {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const headers = signers[provider](body, secret, Math.floor(atMs / 1000));
  return { headers, body: Buffer.from(body), receivedAtMs: atMs };
}

type StandardData = Readonly<Record<string, unknown>>;

/** A body of Standard Webhooks telling of a payment in full. */
export const paymentReceived = (data: StandardData = {}) => ({
  type: 'payment.received',
  timestamp: '2026-06-25T09:59:58Z',
  data: {
    invoiceId: 'inv_abcdefghijklmnopqrstuvwxyz',
    amount: 1_864_080,
    currency: 'EUR',
    paidOn: '2026-06-25',
    paymentId: 'vir-1',
    ...data,
  },
});
