import { describe, expect, it } from 'vitest';
import { apiWithInvoice as setUp } from '../support/api-with-invoice.ts';

const full = { amount: 1_864_080, paidOn: '2026-06-25', eventId: 'evt-1' };

describe('POST /v1/invoices/{id}/payments', () => {
  it('counts a payment in full, settles the invoice and tells the execution', async () => {
    const { services, post, chain } = await setUp();

    const answer = await post('/payments', full);

    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      payment: { id: 'evt-1', recordedAt: '2026-06-26T09:00:00Z' },
      invoice: { status: 'settled', balance: 0 },
    });
    expect(services.executions.poked).toEqual(['token-1']);
    expect((await chain()).map(({ kind }) => kind)).toEqual([
      'invoice-received',
      'payment-received',
      'settled',
    ]);
  });

  it('answers the same event again with 200 and the same body, and counts it once', async () => {
    const { post, invoice } = await setUp();

    const first = await post('/payments', full);
    const again = await post('/payments', full);

    expect(again.status).toBe(200);
    expect(again.json).toEqual(first.json);
    expect((await invoice()).payments).toHaveLength(1);
  });

  it('counts one payment when the same event comes many times at once', async () => {
    const { post, invoice } = await setUp();

    await Promise.all(Array.from({ length: 20 }, () => post('/payments', full)));

    expect((await invoice()).payments).toHaveLength(1);
  });

  it('names a payment by its Idempotency-Key, or by its place', async () => {
    const { post } = await setUp();
    const part = { amount: 100, paidOn: '2026-06-25' };
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'key-1' };

    const answers = [
      await post('/payments', part, { headers }),
      await post('/payments', part, { headers }),
      await post('/payments', part),
      await post('/payments', part),
    ];

    expect(answers.map(({ json }) => json.payment.id)).toEqual(['key-1', 'key-1', 'p2', 'p3']);
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 201, 201]);
  });

  it('refuses an event told before with another amount', async () => {
    const { post } = await setUp();
    await post('/payments', full);

    const answer = await post('/payments', { ...full, amount: 1 });

    expect(answer.status).toBe(409);
    expect(answer.json.errors).toMatchObject([{ pointer: '/amount' }]);
  });

  it('goes on with the balance after a part of it', async () => {
    const { post, get } = await setUp();

    await post('/payments', { amount: 600_000, paidOn: '2026-06-29' });

    expect(await get()).toMatchObject({ status: 'followed', balance: 1_264_080 });
  });

  it.each([
    [{ amount: 0 }, '/amount'],
    [{ paidOn: undefined }, '/paidOn'],
    [{ eventId: 'a b' }, '/eventId'],
    [{ euros: 1 }, '/euros'],
  ])('refuses %j', async (over, pointer) => {
    const { post, invoice } = await setUp();

    const answer = await post('/payments', { ...full, ...over });

    expect(answer.status).toBe(422);
    expect(answer.json.errors).toMatchObject([{ pointer }]);
    expect((await invoice()).payments).toEqual([]);
  });

  it('knows no payment for an invoice that never came', async () => {
    const { call } = await setUp();

    const unknown = `/v1/invoices/inv_${'a'.repeat(26)}/payments`;

    expect((await call('POST', unknown, { body: full })).status).toBe(404);
  });
});

describe('POST /v1/invoices/{id}/payments/{paymentId}/reversal', () => {
  it('follows the invoice again in a next cycle, and tells it once', async () => {
    const { services, post, get } = await setUp();
    await post('/payments', full);

    const first = await post('/payments/evt-1/reversal');
    const again = await post('/payments/evt-1/reversal', {});

    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.json).toEqual(first.json);
    expect(first.json).toMatchObject({
      payment: { reversedOn: '2026-06-26' },
      invoice: { status: 'followed', balance: 1_864_080 },
    });
    expect(services.executions.started).toHaveLength(2);
    expect(await get()).toMatchObject({ execution: { status: 'RUNNING' } });
  });

  it('knows no payment that was never recorded', async () => {
    const { post } = await setUp();

    expect((await post('/payments/evt-9/reversal')).status).toBe(404);
  });

  it('of a payment entered by mistake says so: the bank had no part in it, and it counts for no day', async () => {
    const { post, get } = await setUp();
    await post('/payments', { amount: 1_864_080, paidOn: '2026-06-20', eventId: 'evt-1' });

    await post('/payments/evt-1/reversal', {
      reversedOn: '2026-06-20',
      reason: 'entered-by-mistake',
      by: 'Nadia Ferrand',
    });

    const { items } = await get('/history?language=fr');
    const told = items.find(({ kind }: { kind: string }) => kind === 'payment-reversed');
    expect(told.summary).toContain('du 20/06/2026 retiré, saisi par erreur');
    expect(told.summary).not.toContain('banque');
    const english = (await get('/history?language=en')).items;
    expect(JSON.stringify(english)).toContain('withdrawn, entered by mistake');
    const { claim } = await get('?asOf=2026-06-26', { at: '2026-06-26T09:00:00Z' });
    const untouched = await (await setUp()).get('?asOf=2026-06-26', {
      at: '2026-06-26T09:00:00Z',
    });
    expect(claim.penalties.total).toBe(untouched.claim.penalties.total);
  });
});

describe('POST /v1/invoices/{id}/credit-notes', () => {
  const note = { number: 'AV-1', issuedOn: '2026-06-26', amount: 100_000 };

  it('takes a note off the balance once, and refuses the same number for another amount', async () => {
    const { post } = await setUp();

    const answers = [
      await post('/credit-notes', note),
      await post('/credit-notes', note),
      await post('/credit-notes', { ...note, amount: 1 }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 200, 409]);
    expect(answers[1]?.json).toEqual(answers[0]?.json);
    expect(answers[0]?.json.invoice.balance).toBe(1_764_080);
  });
});
