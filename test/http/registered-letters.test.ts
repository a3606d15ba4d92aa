import { describe, expect, it } from 'vitest';
import { apiCaller } from '../support/call-api.ts';
import { aContact, anInvoice, at, INVOICE_ID } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';
import { memoryServices } from '../support/memory-services.ts';

const NOW = '2026-08-10T08:00:00Z';
const OTHER_ID = `inv_${'b'.repeat(26)}` as typeof INVOICE_ID;

const registered = aContact({
  claimId: 'mise-en-demeure_registered-post_1',
  step: 'mise-en-demeure',
  channel: 'registered-post',
  state: 'accepted',
  claimedAt: at('2026-07-20T07:00:00Z'),
  to: 'Brasserie du Ménez SAS',
});

async function setUp() {
  const services = memoryServices();
  await services.parties.saveCreditor(lanvaux);
  await services.parties.saveDebtor('lanvaux', menez);
  const written = {
    contacts: [registered],
    steps: { 'mise-en-demeure': { kind: 'done', at: at('2026-07-20T07:00:00Z') } },
  } as const;
  services.invoices.put(anInvoice({ ...written, contacts: [registered] }));
  services.invoices.put(
    anInvoice({ ...written, contacts: [registered], id: OTHER_ID }, { number: 'F2026-0409' }),
  );
  const call = apiCaller(services);
  const tell = (id: string, event: string, eventAt: string, more: object = {}) =>
    call('POST', `/v1/invoices/${id}/postings`, {
      body: { step: 'mise-en-demeure', event, at: eventAt, ...more },
      at: NOW,
    });
  const list = async (query = '') =>
    (await call('GET', `/v1/letters/registered${query}`, { at: NOW })).json;
  return { call, tell, list };
}

describe('GET /v1/letters/registered', () => {
  it('lists nothing that nobody has posted', async () => {
    const { list } = await setUp();

    expect(await list()).toEqual({ items: [] });
  });

  it('shows each letter under way with its number, its path and how long it waits, the longest first', async () => {
    const { tell, list } = await setUp();
    await tell(OTHER_ID, 'posted', '2026-07-23T15:00:00Z', { trackingNumber: '1A 2' });
    await tell(INVOICE_ID, 'posted', '2026-07-21T15:00:00Z', { trackingNumber: '1A 1' });
    await tell(INVOICE_ID, 'first-presented', '2026-07-28T10:00:00Z', { carrier: 'La Poste' });

    const { items } = await list('?state=under-way&creditor=lanvaux');

    expect(items).toMatchObject([
      {
        invoice: { number: 'F2026-0409' },
        step: 'mise-en-demeure',
        trackingNumber: '1A 2',
        events: [{ event: 'posted', at: '2026-07-23T15:00:00Z' }],
        awaits: 'presentation',
        waitingDays: 18,
      },
      {
        invoice: { number: 'F2026-0388', debtor: { name: menez.name } },
        trackingNumber: '1A 1',
        carrier: 'La Poste',
        events: [{ event: 'posted' }, { event: 'first-presented', at: '2026-07-28T10:00:00Z' }],
        awaits: 'receipt',
        since: '2026-07-28T10:00:00Z',
        waitingDays: 13,
        next: ['received', 'refused', 'not-claimed', 'returned'],
      },
    ]);
  });

  it('parts those that are over from those under way, page by page', async () => {
    const { tell, list } = await setUp();
    await tell(OTHER_ID, 'posted', '2026-07-23T15:00:00Z');
    await tell(INVOICE_ID, 'posted', '2026-07-21T15:00:00Z');
    await tell(INVOICE_ID, 'received', '2026-07-25T09:00:00Z');

    const over = await list('?state=over');
    const first = await list('?limit=1');
    const second = await list(`?limit=1&cursor=${first.nextCursor}`);

    expect(over.items).toMatchObject([
      { invoice: { number: 'F2026-0388' }, waitingDays: 0, next: [] },
    ]);
    expect(over.items[0].awaits).toBeUndefined();
    expect(first.items[0].invoice.number).toBe('F2026-0409');
    expect(second).toMatchObject({ items: [{ invoice: { number: 'F2026-0388' } }] });
    expect(second.nextCursor).toBeUndefined();
  });

  it('refuses a state it does not know, and says which there are', async () => {
    const { call } = await setUp();

    const { status, json } = await call('GET', '/v1/letters/registered?state=lost', { at: NOW });

    expect(status).toBe(400);
    expect(json.errors).toMatchObject([{ parameter: 'state' }]);
  });
});
