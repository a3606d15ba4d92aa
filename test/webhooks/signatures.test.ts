import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../functions/webhooks/delivery.ts';
import type { WebhookProvider } from '../../functions/webhooks/provider.ts';
import { gocardless } from '../../functions/webhooks/providers/gocardless.ts';
import { mollie } from '../../functions/webhooks/providers/mollie.ts';
import { qonto } from '../../functions/webhooks/providers/qonto.ts';
import { standard } from '../../functions/webhooks/providers/standard.ts';
import { stripe } from '../../functions/webhooks/providers/stripe.ts';
import { signedCall } from '../support/webhook-calls.ts';

const nobody = async () => undefined;

const call = (body: string, headers: Delivery['headers'], seconds: number): Delivery => ({
  headers,
  body: Buffer.from(body),
  receivedAtMs: seconds * 1000,
});

/** The vector of standard-webhooks' own tests. */
const spec = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  time: 1_614_265_330,
  body: '{"test": 2432232314}',
  right: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  wrong: 'v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=',
};
const isStandard = (
  { signature = spec.right, at = spec.time, body = spec.body, id = spec.id },
  secrets = [spec.secret],
) =>
  standard.isAuthentic(
    call(
      body,
      { 'webhook-id': id, 'webhook-timestamp': `${spec.time}`, 'webhook-signature': signature },
      at,
    ),
    { secrets },
  );

describe('Standard Webhooks', () => {
  it('takes the official vector, also among other signatures and versions', () => {
    expect(isStandard({})).toBe(true);
    expect(isStandard({ signature: `${spec.wrong} v2,${spec.wrong.slice(3)} ${spec.right}` })).toBe(
      true,
    );
  });

  it.each(['v1,dawfeoifkpqwoekfpqoekf', 'v1,g0hM9', 'v1,', '', spec.wrong, spec.right.slice(3)])(
    'refuses the signature %j',
    (signature) => {
      expect(isStandard({ signature })).toBe(false);
    },
  );

  it('refuses what was signed more than five minutes before or after, and takes five minutes', () => {
    expect(isStandard({ at: spec.time + 301 })).toBe(false);
    expect(isStandard({ at: spec.time - 301 })).toBe(false);
    expect(isStandard({ at: spec.time + 300 })).toBe(true);
    expect(isStandard({ at: spec.time - 300 })).toBe(true);
  });

  it('signs the id and the very bytes: another id or body is refused', () => {
    expect(isStandard({ id: 'msg_other' })).toBe(false);
    expect(isStandard({ body: '{"test":2432232314}' })).toBe(false);
  });

  it('holds to the old and the new secret while one is replaced, and to none when there is none', () => {
    expect(isStandard({}, ['whsec_bmV3', spec.secret])).toBe(true);
    expect(isStandard({}, ['whsec_bmV3'])).toBe(false);
    expect(isStandard({}, [])).toBe(false);
  });
});

const payload = '{\n  "id": "evt_test_webhook",\n  "object": "event"\n}';
const v1 = 'af4ead0627a34a8cca29808e8de9ada8e41a92e6237c63cef6eacf51d36cca34';
const isStripe = (header: string, at = 1_614_265_330) =>
  stripe.isAuthentic(call(payload, { 'stripe-signature': header }, at), {
    secrets: ['whsec_test_secret'],
  });

describe('Stripe', () => {
  it.each([
    `t=1614265330,v1=${v1}`,
    `t=1614265330,v1=${v1},v1=potato`,
    `t=1614265330,v1=potato,v1=${v1}`,
  ])('takes %s', (header) => {
    expect(isStripe(header)).toBe(true);
    expect(isStripe(header, 1_614_265_630)).toBe(true);
    expect(isStripe(header, 1_614_265_631)).toBe(false);
  });

  it.each([
    `t=1614265330,v0=${v1}`,
    'bad_header',
    't=1614265330,v1=bad_signature',
    `t=1614265331,v1=${v1}`,
    `v1=${v1}`,
    '',
  ])('refuses %j', (header) => {
    expect(isStripe(header)).toBe(false);
  });

  it('refuses a time stamp an hour ahead, rightly signed', () => {
    const ahead = '331b583298c5ddfbbd4e9c56559025bd2c4846263b751b2784b9253ba12f2611';

    expect(isStripe(`t=1614268930,v1=${ahead}`)).toBe(false);
  });
});

describe('GoCardless', () => {
  const events = [
    ['EV00BD05S5VM2T', '2018-07-05T09:13:51.404Z', 'subscriptions', 'SB0003JJQ2MR06'],
    ['EV00BD05TB8K63', '2018-07-05T09:13:56.893Z', 'mandates', 'MD000AMA19XGEC'],
  ].map(([id, created_at, resource_type = '', link]) => {
    const resource = resource_type.slice(0, -1);
    return {
      id,
      created_at,
      resource_type,
      action: 'created',
      links: { [resource]: link },
      details: {
        origin: 'api',
        cause: `${resource}_created`,
        description: `${resource[0]?.toUpperCase()}${resource.slice(1)} created via the API.`,
      },
      metadata: {},
    };
  });
  const isGocardless = (signature: string) =>
    gocardless(nobody).isAuthentic(
      call(JSON.stringify({ events }), { 'webhook-signature': signature }, 0),
      { secrets: ['ED7D658C-D8EB-4941-948B-3973214F2D49'] },
    );

  it('takes the official vector and refuses the official garbage', () => {
    const right = '2693754819d3e32d7e8fcb13c729631f316c6de8dc1cf634d6527f1c07276e7e';

    expect(isGocardless(right)).toBe(true);
    expect(isGocardless('NOTVERYCONVINCING')).toBe(false);
    expect(isGocardless('')).toBe(false);
  });
});

describe('Qonto', () => {
  it('takes the vector of its documentation, in its time', () => {
    const v1 = '56aff06dc227db80d6568a5070f912c601c31f20451745d257cbc0b5dfa93805';
    const headers = { 'x-qonto-signature': `t=1704110400,v1=${v1}` };
    const isQonto = (at: number) =>
      qonto.isAuthentic(call('{"test":"data"}', headers, at), { secrets: ['test-secret'] });

    expect(isQonto(1_704_110_400)).toBe(true);
    expect(isQonto(1_704_110_701)).toBe(false);
  });
});

describe('Mollie', () => {
  const provider: WebhookProvider = mollie(nobody);

  it('takes a signed event, and an unsigned id only when it can ask Mollie about it', () => {
    const event = signedCall('mollie', { id: 'event_1', entityId: 'tr_1' }, { secret: 's' });
    const classic = call('id=tr_5B8cwPMGnU6qLbRvo7qEZo', {}, 0);

    expect(provider.isAuthentic(event, { secrets: ['s'] })).toBe(true);
    expect(provider.isAuthentic(event, { secrets: ['other'] })).toBe(false);
    expect(provider.isAuthentic(classic, { secrets: ['s'] })).toBe(false);
    expect(provider.isAuthentic(classic, { secrets: [], apiKey: 'live_1' })).toBe(true);
  });
});
