import { describe, expect, it } from 'vitest';
import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import { AgeBucket } from '#domain/aged-balance.ts';
import { instant } from '#domain/instant.ts';
import { apiCaller } from '../support/call-api.ts';
import { aContact } from '../support/invoice.ts';
import { creditorBody, issuedBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';

const NOW = '2026-07-22T08:00:00Z';

/** Two debtors: one on time, one late, and a payment of each. */
async function setUp() {
  const services = memoryServices();
  const call = apiCaller(services);
  await call('PUT', '/v1/creditors/lanvaux', { body: creditorBody });
  const issue = (number: string, over: object, at = '2026-05-19T08:00:00Z') =>
    call('POST', '/v1/invoices', { at, body: { ...issuedBody, number, ...over } });
  const other = { ...issuedBody.debtor, id: 'valbrune', name: 'Commune de Valbrune' };
  await issue('A', { total: 100_000 });
  await issue('B', { total: 200_000, dueOn: '2026-08-01' });
  await issue('C', { total: 400_000, debtor: other }, '2026-07-20T08:00:00Z');
  await issue('D', { total: 800_000, debtor: other });
  const pay = (number: string, amount: number, paidOn: string) =>
    call('POST', `/v1/invoices/${invoiceIdOf('lanvaux', number)}/payments`, {
      at: `${paidOn}T08:00:00Z`,
      body: { amount, paidOn },
    });
  await pay('A', 30_000, '2026-07-10');
  await pay('D', 800_000, '2026-07-01');
  const get = async (path: string) => (await call('GET', path, { at: NOW })).json;
  return { call, get, services };
}
type Row = { debtor: { id: string }; buckets: Record<AgeBucket, number>; total: number };
type Line = { balance: number; number: string };

describe('GET /v1/reports/aged-balance', () => {
  it('tells what each debtor owes by how late it is', async () => {
    const { get } = await setUp();

    const { asOf, rows, totals } = await get('/v1/reports/aged-balance?creditor=lanvaux');

    expect(asOf).toBe('2026-07-22');
    expect(rows).toMatchObject([
      { debtor: { id: 'valbrune', name: 'Commune de Valbrune' }, total: 400_000 },
      {
        debtor: { id: 'menez' },
        buckets: { notDue: 200_000, days1To30: 0, days31To60: 70_000 },
        total: 270_000,
      },
    ]);
    expect(totals).toMatchObject({ total: 670_000, invoices: 3 });
  });

  it('of a past day knows what was known then', async () => {
    const { get } = await setUp();

    const { rows } = await get('/v1/reports/aged-balance?asOf=2026-06-30');

    expect(rows).toMatchObject([
      { debtor: { id: 'valbrune' }, total: 800_000 },
      { debtor: { id: 'menez' }, total: 300_000 },
    ]);
  });

  it.each(['2026-07-22', '2026-06-30', '2026-05-19'])(
    'of %s opens each cell to rows that add up to it',
    async (asOf) => {
      const { get } = await setUp();
      const { rows } = await get(`/v1/reports/aged-balance?asOf=${asOf}`);

      for (const { debtor, buckets } of rows as Row[]) {
        for (const bucket of AgeBucket.options) {
          const { items, total } = await get(
            `/v1/reports/aged-balance/invoices?asOf=${asOf}&debtor=${debtor.id}&bucket=${bucket}`,
          );
          const behind = items.reduce((sum: number, line: Line) => sum + line.balance, 0);
          expect([behind, total]).toEqual([buckets[bucket], buckets[bucket]]);
        }
      }
    },
  );

  it('agrees with the list of invoices', async () => {
    const { get } = await setUp();

    const { totals } = await get('/v1/reports/aged-balance');
    const { items } = await get('/v1/invoices?status=followed');

    expect(items.reduce((sum: number, line: Line) => sum + line.balance, 0)).toBe(totals.total);
  });

  it.each(['aged-balance', 'aged-balance/invoices', 'dso', 'delays', 'effectiveness', 'costs'])(
    'and %s refuse a day to come',
    async (report) => {
      const { call } = await setUp();

      const { status, json } = await call('GET', `/v1/reports/${report}?asOf=2026-07-23`, {
        at: NOW,
      });

      expect(status).toBe(400);
      expect(json.errors).toMatchObject([{ parameter: 'asOf' }]);
    },
  );
});

describe('the other reports', () => {
  it('measure days sales outstanding over a year', async () => {
    const { get } = await setUp();

    const { now, months } = await get('/v1/reports/dso');

    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual(now);
    expect(now).toMatchObject({ receivables: 670_000, overdue: 470_000, salesOf90Days: 1_500_000 });
    expect(now.ratioDays).toBe(40.2);
  });

  it('measure delays, and open to the payments they count', async () => {
    const { get } = await setUp();

    const delays = await get('/v1/reports/delays');
    const { items } = await get('/v1/reports/delays/payments');

    expect(delays).toMatchObject({ payments: 2, paid: 830_000, overduePercent: 70.1 });
    // 22 days late for 300 €, 13 for 8,000 €.
    expect(delays.weightedMeanDays).toBe(13.3);
    expect(items).toMatchObject([
      { number: 'A', days: 22, amount: 30_000 },
      { number: 'D', days: 13, amount: 800_000 },
    ]);
  });

  it('expect cash week by week, and open each week to its invoices', async () => {
    const { get } = await setUp();

    const { weeks, later, unknown, total } = await get('/v1/reports/forecast');

    expect(total).toBe(670_000);
    const sum = weeks.reduce((all: number, week: { total: number }) => all + week.total, 0);
    expect(sum + later.total + unknown).toBe(total);
    for (const week of weeks) {
      const { items } = await get(`/v1/reports/forecast/invoices?week=${week.from}`);
      const behind = items.reduce((all: number, one: { amount: number }) => all + one.amount, 0);
      expect(behind).toBe(week.total);
    }
  });

  it('open the cost of a channel to its contacts', async () => {
    const { get, services } = await setUp();
    const sent = aContact({ state: 'sent', claimedAt: instant('2026-07-20T07:00:00Z') });
    const refused = aContact({ state: 'failed', failure: 'refused' });
    await services.records.change(invoiceIdOf('lanvaux', 'B'), (invoice) => ({
      invoice: { ...invoice, contacts: [sent, refused] },
      proofs: [],
    }));

    const { channels } = await get('/v1/reports/costs');
    const { items } = await get('/v1/reports/costs/contacts?channel=email');

    expect(channels).toContainEqual(
      expect.objectContaining({ channel: 'email', contacts: 1, totalMicroEuros: 100 }),
    );
    expect(items).toMatchObject([
      { number: 'B', channel: 'email', on: '2026-07-20', priceMicroEuros: 100 },
    ]);
  });

  it('open a row of the effectiveness to its contacts, and its share to those that were paid', async () => {
    const { get, services } = await setUp();
    const contacted = (number: string, claimedAt: string) =>
      services.records.change(invoiceIdOf('lanvaux', number), (invoice) => ({
        invoice: {
          ...invoice,
          contacts: [aContact({ state: 'sent', claimedAt: instant(claimedAt) })],
        },
        proofs: [],
      }));
    await contacted('D', '2026-06-28T07:00:00Z');
    await contacted('A', '2026-07-01T07:00:00Z');
    const path = '/v1/reports/effectiveness/contacts?step=first-letter&channel=email';

    const { rows } = await get('/v1/reports/effectiveness');
    const all = await get(path);
    const paid = await get(`${path}&paid=true`);
    const unpaid = await get(`${path}&paid=false`);

    expect(rows).toMatchObject([{ step: 'first-letter', contacts: 2, paidInTime: 1, percent: 50 }]);
    expect(all.items).toMatchObject([
      { number: 'A', on: '2026-07-01', isPaidInTime: false },
      { number: 'D', on: '2026-06-28', isPaidInTime: true, paidOn: '2026-07-01' },
    ]);
    expect(paid.items).toMatchObject([{ number: 'D' }]);
    expect(unpaid.items).toMatchObject([{ number: 'A' }]);
  });

  it('count what contacts cost, by the prices of the list or of the creditor', async () => {
    const { call, get, services } = await setUp();
    const body = { ...creditorBody, unitPrices: { sms: 50_000 } };
    await call('PUT', '/v1/creditors/lanvaux', { body });

    const sent = aContact({ channel: 'sms', state: 'sent', claimedAt: instant(NOW) });
    await services.records.change(invoiceIdOf('lanvaux', 'B'), (invoice) => ({
      invoice: { ...invoice, contacts: [sent] },
      proofs: [],
    }));

    const { channels, invoices } = await get('/v1/reports/costs?creditor=lanvaux');
    const { items } = await get('/v1/reports/costs/contacts?creditor=lanvaux');

    expect(invoices).toBe(4);
    expect(channels).toContainEqual(
      expect.objectContaining({ channel: 'sms', unitPriceMicroEuros: 50_000, isOwn: true }),
    );
    expect(items).toMatchObject([{ channel: 'sms', priceMicroEuros: 50_000 }]);
    expect(channels).toContainEqual(
      expect.objectContaining({ channel: 'post', pricedOn: '2026-01-01', isOwn: false }),
    );
  });
});
