import { describe, expect, it } from 'vitest';
import { apiWithInvoice } from '../support/api-with-invoice.ts';

describe('GET /v1/attendance', () => {
  it('says that every invoice followed has its execution running', async () => {
    const { call } = await apiWithInvoice();

    expect((await call('GET', '/v1/attendance')).json).toEqual({
      at: '2026-05-19T08:00:00Z',
      followed: 1,
      running: 1,
      items: [],
    });
  });

  it('names the invoices that nothing follows: never started, or dead since', async () => {
    const { call, change, services } = await apiWithInvoice();
    const ask = async () => (await call('GET', '/v1/attendance?creditor=lanvaux')).json;

    services.executions.started.length = 0;
    const dead = await ask();
    await change(() => ({ execution: { cycle: 1 } }));
    const never = await ask();

    expect(dead).toMatchObject({
      followed: 1,
      running: 0,
      items: [{ number: 'F2026-0388', debtor: { name: 'Brasserie du Ménez SAS' } }],
    });
    expect(never).toMatchObject({ followed: 1, running: 0, items: [{ number: 'F2026-0388' }] });
  });

  it('counts an invoice on hold, and none that came to its end', async () => {
    const { call, change } = await apiWithInvoice();
    const ask = async () => (await call('GET', '/v1/attendance')).json;

    await change(() => ({ status: 'on-hold' }));
    const held = await ask();
    await change(() => ({ status: 'settled' }));
    const settled = await ask();

    expect(held).toMatchObject({ followed: 1, running: 1 });
    expect(settled).toMatchObject({ followed: 0, running: 0, items: [] });
  });
});
