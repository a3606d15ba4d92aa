import { describe, expect, it } from 'vitest';
import { apiWithInvoice as setUp } from '../support/api-with-invoice.ts';

const dispute = { kind: 'dispute', reason: 'price', by: 'Nadia Ferrand' };

describe('POST /v1/invoices/{id}/holds', () => {
  it('suspends the invoice, says until when, and tells the execution', async () => {
    const { services, post, get } = await setUp();

    const answer = await post('/holds', dispute);

    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      hold: { kind: 'dispute', until: '2026-07-26', by: 'Nadia Ferrand' },
      invoice: { status: 'on-hold' },
    });
    expect(services.executions.poked).toEqual(['token-1']);
    expect(await get()).toMatchObject({ hold: { kind: 'dispute' }, status: 'on-hold' });
  });

  it('suspends only the part a dispute is about', async () => {
    const { post, get } = await setUp();

    await post('/holds', { ...dispute, amount: 50_000 });

    expect(await get()).toMatchObject({
      hold: { kind: 'dispute', amount: 50_000 },
      status: 'followed',
    });
  });

  it('takes a usual reason by its code, or the debtor’s own words', async () => {
    const { call, post, get } = await setUp();

    await post('/holds', { ...dispute, reason: 'Heures comptées deux fois.' });

    expect(await get()).toMatchObject({ hold: { reason: 'Heures comptées deux fois.' } });
    const { json } = await call('GET', '/v1/openapi.json');
    expect(JSON.stringify(json)).toContain(
      '{"type":"string","const":"price","title":"Prix ou remise contestés"}',
    );
  });

  it('refuses a second hold, and a hold on what is over', async () => {
    const { post } = await setUp();
    await post('/holds', dispute);
    const second = await post('/holds', { kind: 'pause', until: '2026-08-01', reason: 'congés' });
    await post('/payments', { amount: 1_864_080, paidOn: '2026-06-26' });
    const late = await post('/holds', dispute);

    expect([second.status, late.status]).toEqual([409, 409]);
  });

  it.each([
    [{ kind: 'promise' }, '/promisedOn'],
    [{ kind: 'promise', promisedOn: '2026-06-01' }, '/promisedOn'],
    [{ kind: 'pause', until: '2026-06-01', reason: 'x' }, '/until'],
    [{ kind: 'plan', instalments: [] }, '/instalments'],
    [{ kind: 'nap' }, '/kind'],
    [{ ...dispute, promisedOn: '2026-07-01' }, '/promisedOn'],
  ])('refuses %j', async (body, pointer) => {
    const { post, get } = await setUp();

    const answer = await post('/holds', body);

    expect(answer.status).toBe(422);
    expect(answer.json.errors).toMatchObject([{ pointer }]);
    expect(await get()).toMatchObject({ status: 'followed' });
  });
});

describe('POST /v1/invoices/{id}/holds/{holdId}/release', () => {
  it('goes on where the invoice stood', async () => {
    const { post, get } = await setUp();
    const { json } = await post('/holds', dispute);

    const released = await post(`/holds/${json.hold.id}/release`, { outcome: 'unfounded' });

    expect(released.json).toMatchObject({ status: 'followed' });
    expect((await get()).hold).toBeUndefined();
  });

  it('knows no other hold than the one that holds', async () => {
    const { post } = await setUp();

    expect((await post('/holds/h9/release', { outcome: 'resumed' })).status).toBe(404);
  });
});
