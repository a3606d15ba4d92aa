import { describe, expect, it } from 'vitest';
import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody, issuedBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';

async function setUp() {
  const services = memoryServices();
  const call = apiCaller(services);
  const issue = (creditorId: string, number: string, over: object = {}) =>
    call('POST', '/v1/invoices', { body: { ...issuedBody, creditorId, number, ...over } });
  for (const creditor of ['lanvaux', 'zephyr']) {
    await call('PUT', `/v1/creditors/${creditor}`, { body: creditorBody });
  }
  await issue('lanvaux', 'A', { dueOn: '2026-06-01' });
  await issue('lanvaux', 'B', { debtor: { ...issuedBody.debtor, id: 'other', name: 'Autre' } });
  await issue('zephyr', 'C');
  const numbers = async (query: string) =>
    (await call('GET', `/v1/invoices${query}`)).json.items.map(
      ({ number }: { number: string }) => number,
    );
  return { services, call, issue, numbers };
}

describe('GET /v1/invoices', () => {
  it.each([
    ['', ['A', 'B', 'C']],
    ['?creditor=lanvaux', ['A', 'B']],
    ['?creditor=lanvaux&debtor=menez', ['A']],
    ['?debtor=menez', ['A', 'C']],
    ['?number=C', ['C']],
    ['?creditor=lanvaux&number=C', []],
    ['?dueBefore=2026-06-18', ['A']],
    ['?dueAfter=2026-06-01', ['B', 'C']],
    ['?status=settled', []],
    ['?attention=unreviewed', ['A', 'B', 'C']],
    ['?attention=true', []],
    ['?hold=none', ['A', 'B', 'C']],
    ['?hold=any', []],
    ['?step=reminder', ['A', 'B', 'C']],
    ['?step=first-letter', []],
    ['?issuedBefore=2026-05-19', []],
    ['?issuedAfter=2026-05-18&dueBefore=2026-06-18', ['A']],
    ['?q=menez', ['A', 'C']],
    ['?q=Autre', ['B']],
    ['?creditor=lanvaux&q=a', ['A', 'B']],
    ['?q=18640,80', ['A', 'B', 'C']],
    ['?q=18%20640%20%E2%82%AC', ['A', 'B', 'C']],
    ['?q=18640,81', []],
  ])('finds by %s', async (query, expected) => {
    const { numbers } = await setUp();

    expect(await numbers(query)).toEqual(expected);
  });

  it('gives each invoice once, page after page', async () => {
    const { call } = await setUp();
    const seen: string[] = [];
    let cursor = '';

    do {
      const { json } = await call('GET', `/v1/invoices?limit=1${cursor}`);
      seen.push(...json.items.map(({ number }: { number: string }) => number));
      cursor = json.nextCursor ? `&cursor=${json.nextCursor}` : '';
    } while (cursor !== '');

    expect(seen).toEqual(['A', 'B', 'C']);
  });

  it.each(['?limit=1', '?limit=2&q=menez', '?limit=1&creditor=lanvaux&debtor=other'])(
    'finds by %s, page after page, what it finds at once',
    async (query) => {
      const { call, numbers } = await setUp();
      const seen: string[] = [];
      let cursor = '';

      do {
        const { json } = await call('GET', `/v1/invoices${query}${cursor}`);
        seen.push(...json.items.map(({ number }: { number: string }) => number));
        cursor = json.nextCursor ? `&cursor=${json.nextCursor}` : '';
      } while (cursor !== '');

      expect(seen).toEqual(await numbers(query.replace(/limit=\d/, 'limit=1000')));
    },
  );

  it.each([
    ['{"source":"lanvaux","after":{"dueOn":"2026-06-01","id":"x"}}'],
    ['{"source":"lanvaux","after":{"dueOn":"2026-02-30"}}'],
    ['{"source":"lanvaux","page":"e30","skip":0}'],
    ['{"pk":{"S":"invoice#1"}}'],
    ['[]'],
  ])('refuses a cursor that was tampered with: %s', async (place) => {
    const { call } = await setUp();
    const cursor = Buffer.from(place).toString('base64url');

    const { status, json } = await call('GET', `/v1/invoices?cursor=${cursor}`);

    expect(status).toBe(400);
    expect(json.errors).toMatchObject([{ parameter: 'cursor' }]);
  });

  it('refuses the cursor of another list', async () => {
    const { call } = await setUp();
    const { json: first } = await call('GET', '/v1/invoices?creditor=lanvaux&limit=1');

    const elsewhere = await call('GET', `/v1/invoices?creditor=zephyr&cursor=${first.nextCursor}`);

    expect(elsewhere.status).toBe(400);
    expect(elsewhere.json.errors).toMatchObject([{ parameter: 'cursor' }]);
  });

  it('says of each the balance, the lateness and the next step', async () => {
    const { call } = await setUp();

    const { json } = await call('GET', '/v1/invoices?number=A', { at: '2026-06-11T08:00:00Z' });

    expect(json.items).toMatchObject([
      {
        balance: 1_864_080,
        daysLate: 10,
        debtor: { id: 'menez', name: 'Brasserie du Ménez SAS', city: 'Quimper' },
        nextStep: { step: 'reminder', label: 'J-3' },
      },
    ]);
  });

  it.each(['limit=0', 'limit=x', 'cursor=x', 'status=open', 'dueBefore=x', 'creditr=lanvaux'])(
    'refuses %s and names the parameter',
    async (query) => {
      const { call } = await setUp();

      const { status, json } = await call('GET', `/v1/invoices?${query}`);

      expect(status).toBe(400);
      expect(json.errors).toMatchObject([{ parameter: query.split('=')[0] }]);
    },
  );
});

describe('debtors', () => {
  it('are listed with their open invoices and what they owe', async () => {
    const { call } = await setUp();

    const { json } = await call('GET', '/v1/debtors?creditor=zephyr');

    expect(json.items).toMatchObject([
      { id: 'menez', creditorId: 'zephyr', balance: 1_864_080, openInvoices: [{ number: 'C' }] },
    ]);
  });

  it('are corrected field by field', async () => {
    const { call } = await setUp();
    const contacts = [{ role: 'billing', email: 'nouveau@menez.example' }];

    const patched = await call('PATCH', '/v1/debtors/zephyr/menez', { body: { contacts } });
    const shown = await call('GET', '/v1/debtors/zephyr/menez');

    expect(patched.status).toBe(200);
    expect(shown.json).toMatchObject({
      contacts,
      name: 'Brasserie du Ménez SAS',
      corrected: ['contacts'],
    });
  });

  it('stay as finance corrected them when the next invoice brings the old address back', async () => {
    const { call, issue } = await setUp();
    const contacts = [{ role: 'billing', email: 'nouveau@menez.example' }];
    await call('PATCH', '/v1/debtors/zephyr/menez', { body: { contacts } });

    await issue('zephyr', 'D', { debtor: { ...issuedBody.debtor, name: 'Ménez et Fils' } });

    const { json } = await call('GET', '/v1/debtors/zephyr/menez');
    expect(json).toMatchObject({ contacts, name: 'Ménez et Fils' });
    const given = await call('PATCH', '/v1/debtors/zephyr/menez', { body: { contacts: null } });
    expect(given.json.contacts).toEqual(issuedBody.debtor.contacts);
    expect(given.json.corrected).toBeUndefined();
  });

  it('carry a note with its author, and who looks after them, until they are taken away', async () => {
    const { call, numbers } = await setUp();
    const body = { note: 'Valide le jeudi.', followedBy: 'Thomas Marchand', by: 'Nadia Ferrand' };

    const { json } = await call('PATCH', '/v1/debtors/zephyr/menez', { body });

    expect(json).toMatchObject({
      note: { text: 'Valide le jeudi.', by: 'Nadia Ferrand' },
      followedBy: 'Thomas Marchand',
      invoices: [{ number: 'C', debtor: { followedBy: 'Thomas Marchand' } }],
    });
    expect(await numbers('?debtor=menez')).toEqual(['A', 'C']);
    const none = await call('PATCH', '/v1/debtors/zephyr/menez', {
      body: { note: null, followedBy: null },
    });
    expect([none.json.note, none.json.followedBy]).toEqual([undefined, undefined]);
  });

  it('are shown with all they owe, how late they pay, and what they promised', async () => {
    const { call } = await setUp();
    const url = `/v1/invoices/${invoiceIdOf('lanvaux', 'A')}`;
    const at = '2026-06-05T08:00:00Z';
    await call('POST', `${url}/holds`, { at, body: { kind: 'promise', promisedOn: '2026-06-10' } });
    await call('POST', `${url}/payments`, {
      at: '2026-06-10T08:00:00Z',
      body: { amount: 1_864_080, paidOn: '2026-06-09' },
    });

    const { json } = await call('GET', '/v1/debtors/lanvaux/menez', {
      at: '2026-06-15T08:00:00Z',
    });

    expect(json).toMatchObject({
      balance: 0,
      averageDelayDays: 8,
      promises: { kept: 1, broken: 0, items: [{ promisedOn: '2026-06-10', result: 'kept' }] },
      delays: [{ number: 'A', days: 8, amount: 1_864_080 }],
      invoices: [{ number: 'A', status: 'settled' }],
      addresses: [
        { channel: 'email', validity: 'unknown' },
        { channel: 'sms' },
        { channel: 'call' },
      ],
    });
  });

  it('cannot be given another id, nor be found where they are not', async () => {
    const { call } = await setUp();

    const renamed = await call('PATCH', '/v1/debtors/zephyr/menez', { body: { id: 'x' } });
    const unknown = await call('GET', '/v1/debtors/zephyr/nobody');

    expect(renamed.json.errors).toMatchObject([{ pointer: '/id' }]);
    expect(unknown.status).toBe(404);
  });
});

describe('creditors', () => {
  it('are kept as they were put', async () => {
    const { call } = await setUp();

    const { json } = await call('GET', '/v1/creditors/lanvaux');

    expect(json).toEqual({ ...creditorBody, id: 'lanvaux' });
    expect((await call('GET', '/v1/creditors')).json.items).toHaveLength(2);
    expect((await call('GET', '/v1/creditors/nobody')).status).toBe(404);
  });

  it.each([
    [{ iban: 'FR7630006000011234567890188' }, '/iban'],
    [{ siren: '123456789' }, '/siren'],
    [{ email: 'x' }, '/email'],
    [{ phone: '12' }, '/phone'],
    [{ logo: { contentBase64: 'AAAA' } }, '/logo/contentBase64'],
  ])('are refused with %j', async (over, pointer) => {
    const { call } = await setUp();

    const body = { ...creditorBody, ...over };
    const { status, json } = await call('PUT', '/v1/creditors/lanvaux', { body });

    expect(status).toBe(422);
    expect(json.errors).toMatchObject([{ pointer }]);
  });

  it('are not put under a name that is none', async () => {
    const { call } = await setUp();

    const { status, json } = await call('PUT', '/v1/creditors/Lanvaux', { body: creditorBody });

    expect(status).toBe(400);
    expect(json.errors).toMatchObject([{ parameter: 'creditorId' }]);
  });
});
