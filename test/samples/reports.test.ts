import { beforeAll, describe, expect, it } from 'vitest';
import { AgeBucket } from '#domain/aged-balance.ts';
import { portfolio } from '../../samples/portfolio.ts';
import { apiCaller } from '../support/call-api.ts';
import { memoryServices } from '../support/memory-services.ts';

const NOW = '2026-11-22T08:00:00Z';
const call = apiCaller(memoryServices());
const get = async (path: string) => (await call('GET', path, { at: NOW })).json;

/** The acts of the sample's story, told to the API alone: no workflow runs, all money moves. */
beforeAll(async () => {
  for (const { id, ...body } of portfolio.creditors) {
    await call('PUT', `/v1/creditors/${id}`, { body });
  }
  for (const { method, path, body, at } of portfolio.actions) {
    await call(method, path, { body, at });
  }
});

type Row = {
  creditorId: string;
  debtor: { id: string };
  buckets: Record<AgeBucket, number>;
  total: number;
};
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
const balances = (items: readonly { balance: number }[]) =>
  sum(items.map(({ balance }) => balance));

describe('the numbers of the sample portfolio', () => {
  it.each(['2026-11-22', '2026-11-02', '2026-10-01', '2026-08-31'])(
    'of %s: each cell of the aged balance is the sum of its rows, and the cells are the total',
    async (asOf) => {
      const { rows, totals } = await get(`/v1/reports/aged-balance?asOf=${asOf}`);
      for (const { creditorId, debtor, buckets, total } of rows as Row[]) {
        const url = `/v1/reports/aged-balance/invoices?asOf=${asOf}&creditor=${creditorId}`;
        const { items } = await get(`${url}&debtor=${debtor.id}&limit=1000`);
        const behind = AgeBucket.options.map((bucket) =>
          balances(items.filter((one: { bucket: AgeBucket }) => one.bucket === bucket)),
        );
        expect(behind).toEqual(AgeBucket.options.map((bucket) => buckets[bucket]));
        expect(sum(behind)).toBe(total);
      }
      expect(sum(rows.map(({ total }: Row) => total))).toBe(totals.total);
    },
  );

  it('agree: list, aged balance, days sales outstanding, delays, forecast and debtors', async () => {
    const open = (await get('/v1/invoices?limit=1000')).items.filter(
      ({ status }: { status: string }) => status !== 'settled' && status !== 'cancelled',
    );
    const owed = balances(open);

    expect(owed).toBeGreaterThan(0);
    expect((await get('/v1/reports/aged-balance')).totals.total).toBe(owed);
    expect((await get('/v1/reports/dso')).now.receivables).toBe(owed);
    expect((await get('/v1/reports/delays')).receivables).toBe(owed);
    expect((await get('/v1/reports/forecast')).total).toBe(owed);
    expect(balances((await get('/v1/debtors?limit=1000')).items)).toBe(owed);
  });

  it('have their days: nothing to come lies in the past of an invoice on hold', async () => {
    const { items } = await get('/v1/invoices?hold=any&limit=1000');

    expect(items.length).toBeGreaterThan(3);
    const days = items.flatMap(({ nextStep }: { nextStep?: { dueOn: string } }) =>
      nextStep ? [nextStep.dueOn] : [],
    );
    expect(days.filter((day: string) => day < NOW.slice(0, 10))).toEqual([]);
  });
});
