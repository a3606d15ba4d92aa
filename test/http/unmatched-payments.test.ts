import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { instant } from '#domain/instant.ts';
import { cents } from '#domain/money.ts';
import type { PaymentEvent } from '#domain/payment-event.ts';
import { recordPaymentEvent } from '../../functions/webhooks/record-payment-event.ts';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody, ISSUED_ID, issuedBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';

const now = instant('2026-05-19T07:00:00Z');
const signal = {
  kind: 'received',
  paymentId: 'vir-1',
  at: now,
  by: 'standard',
  amount: cents(1_000_000),
  paidOn: civilDate('2026-05-19'),
} as const;
const byNumber: PaymentEvent = {
  id: 'msg_1',
  about: { kind: 'number', creditorId: 'lanvaux', number: 'F2026-0388' },
  signal,
};
const unnamed: PaymentEvent = {
  id: 'evt_2',
  about: { kind: 'nothing' },
  signal: { kind: 'amount-unknown', paymentId: 'PM1', at: now, by: 'gocardless' },
};

async function setUp() {
  const services = memoryServices();
  const call = apiCaller(services);
  await call('PUT', '/v1/creditors/lanvaux', { body: creditorBody });
  const tell = (event: PaymentEvent) => recordPaymentEvent(event, now, services);
  const listed = async (query = '') =>
    (await call('GET', `/v1/unmatched-payments${query}`)).json.items;
  return { call, tell, listed };
}

describe('payments of no invoice we know', () => {
  it('wait for their invoice and count from its first moment', async () => {
    const { call, tell, listed } = await setUp();
    await tell(byNumber);
    expect(await listed('?creditor=lanvaux')).toMatchObject([{ provider: 'standard' }]);

    const { json } = await call('POST', '/v1/invoices', { body: issuedBody });

    expect(json).toMatchObject({ id: ISSUED_ID, status: 'followed', balance: 864_080 });
    expect(await listed()).toEqual([]);
  });

  it('are listed for the creditor they name, and for all when they name none', async () => {
    const { tell, listed } = await setUp();
    await tell(byNumber);
    await tell(unnamed);

    expect(await listed('?creditor=oriandre')).toMatchObject([{ provider: 'gocardless' }]);
    expect(await listed()).toHaveLength(2);
  });

  it('are matched by a person, who says the amount where the provider did not', async () => {
    const { call, tell, listed } = await setUp();
    await call('POST', '/v1/invoices', { body: issuedBody });
    await tell(unnamed);
    const [{ id }] = await listed();
    const match = (body: object) => call('POST', `/v1/unmatched-payments/${id}/match`, { body });
    const by = 'Nadia Ferrand';

    expect((await match({ invoiceId: ISSUED_ID, by })).status).toBe(422);
    const elsewhere = { invoiceId: `inv_${'a'.repeat(26)}`, by, amount: 1_864_080 };
    expect((await match(elsewhere)).status).toBe(422);
    const { json } = await match({ ...elsewhere, invoiceId: ISSUED_ID });

    expect(json).toMatchObject({ status: 'settled', balance: 0 });
    expect(await listed()).toEqual([]);
    expect((await match({ ...elsewhere, invoiceId: ISSUED_ID })).status).toBe(404);
  });
});
