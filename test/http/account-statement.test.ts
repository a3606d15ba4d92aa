import { describe, expect, it } from 'vitest';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody, issuedBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';
import { placedTexts } from '../support/read-pdf.ts';

const at = '2026-07-07T08:00:00Z';

async function setUp(count: number) {
  const call = apiCaller(memoryServices());
  await call('PUT', '/v1/creditors/lanvaux', { body: creditorBody });
  await call('POST', '/v1/invoices', {
    body: { ...issuedBody, number: 'PAYEE', alreadyPaid: 1_864_080 },
  });
  for (let number = 1; number <= count; number += 1) {
    const dueOn = number % 2 === 0 ? '2026-06-18' : '2026-07-31';
    const body = { ...issuedBody, number: `F${number}`, total: 100_000 + number, dueOn };
    await call('POST', '/v1/invoices', { body });
  }
  const statement = (query = '') =>
    call('GET', `/v1/debtors/lanvaux/menez/statement${query}`, { at });
  return { call, statement };
}
const pagesOf = async (pdf: Uint8Array) =>
  (await placedTexts(pdf)).map((texts) =>
    texts
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  );

describe('GET /v1/debtors/{creditorId}/{debtorId}/statement', () => {
  it('prints every open invoice, what is due of them, and how to pay', async () => {
    const { statement } = await setUp(3);

    const { status, type, bytes } = await statement();

    expect([status, type]).toEqual([200, 'application/pdf']);
    const pages = await pagesOf(bytes);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Relevé de compte');
    expect(pages[0]).toContain(
      'Au 7 juillet 2026, 3 factures sont ouvertes à votre nom, pour 3 000,06 € en tout, dont 1 000,02 € échus.',
    );
    expect(pages[0]).toMatch(/F2 .*19 j.*F1 .*—.*F3 /);
    expect(pages[0]).toContain('Solde au 7 juillet 2026 3 000,06 €');
    expect(pages[0]).toContain('IBAN');
    expect(pages[0]).not.toContain('PAYEE');
  });

  it('carries its sum over the pages of a long account, and is the same bytes each time', async () => {
    const { statement } = await setUp(60);

    const [first, again] = [await statement(), await statement()];

    expect(first.bytes.equals(again.bytes)).toBe(true);
    const pages = await pagesOf(first.bytes);
    expect(pages).toHaveLength(3);
    expect(pages.at(-1)).toContain('60 018,30 €');
    for (let number = 1; number <= 60; number += 1) {
      expect(pages.filter((page) => new RegExp(`F${number} `).test(page))).toHaveLength(1);
    }
  });

  it('says so when nothing is open, in the language asked for', async () => {
    const { statement } = await setUp(0);

    const [page] = await pagesOf((await statement('?language=en')).bytes);

    expect(page).toContain('no invoice is open in your name');
  });

  it('is not to be had of an unknown debtor', async () => {
    const { call } = await setUp(0);

    expect((await call('GET', '/v1/debtors/lanvaux/nobody/statement')).status).toBe(404);
  });
});
