import { describe, expect, it } from 'vitest';
import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import { civilDate } from '#domain/civil-date.ts';
import { instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { apiCaller } from '../support/call-api.ts';
import { aContact } from '../support/invoice.ts';
import { creditorBody, issuedBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';

const NBSP = '\u00a0';
/** Monday 22 June 2026: of an invoice due on the 18th, the first letter leaves today. */
const NOW = '2026-06-22T06:00:00Z';
const reminded = { reminder: { kind: 'done', at: instant('2026-06-15T07:00:00Z') } } as const;

/** A creditor with some invoices of 1,000 € each, reminded and followed. */
async function setUp(...numbers: string[]) {
  const services = memoryServices();
  const call = apiCaller(services);
  await call('PUT', '/v1/creditors/lanvaux', { body: creditorBody });
  const idOf = (number: string) => invoiceIdOf('lanvaux', number);
  const change = (number: string, over: (invoice: Invoice) => Partial<Invoice>) =>
    services.records.change(idOf(number), (invoice) => ({
      invoice: { ...invoice, ...over(invoice) },
      proofs: [],
    }));
  for (const number of numbers) {
    await call('POST', '/v1/invoices', { body: { ...issuedBody, number, total: 100_000 } });
    await change(number, ({ situation }) => ({
      reviewed: situation,
      steps: reminded,
      execution: { cycle: 1, arn: `arn:${number}` },
    }));
  }
  const post = (number: string, path: string, body: object) =>
    call('POST', `/v1/invoices/${idOf(number)}${path}`, { at: NOW, body });
  const get = async (path: string) => (await call('GET', path, { at: NOW })).json;
  const openTask = (number: string, id: string, over: object = {}) =>
    services.tasks.open({
      id: `${idOf(number)}.${id}`,
      kind: 'doubt',
      creditorId: 'lanvaux',
      invoiceId: idOf(number),
      dueOn: civilDate('2026-06-22'),
      createdAt: instant(NOW),
      ...over,
    });
  return { services, call, change, post, get, idOf, openTask };
}
type Item = {
  kind: string;
  why: string;
  sentence: string;
  invoice: { number: string };
  remedy: { method?: string; href?: string };
};
type Group = { reason: string; count: number; amount: number; endsBy: string; items: Item[] };

describe('GET /v1/today', () => {
  it('shows what leaves by itself, and why', async () => {
    const { get } = await setUp('A', 'B');

    const { tiles, items, asOf } = await get('/v1/today');

    expect(asOf).toBe('2026-06-22');
    expect(tiles.toSend).toEqual({ count: 2, amount: 200_000 });
    expect(items[0]).toMatchObject({
      kind: 'send',
      step: 'first-letter',
      at: '2026-06-22T07:00:00Z',
      why: `Relance 1 partira à 09:00${NBSP}: 1\u202f000,00${NBSP}€ dus depuis 4${NBSP}jours, sans litige, promesse ni pause.`,
    });
  });

  it('puts what people decide first, and counts in each tile the rows it opens', async () => {
    const { get, post, openTask, change } = await setUp('A', 'B', 'C', 'D', 'E');
    await post('A', '/holds', { kind: 'dispute', reason: 'quantité' });
    await post('B', '/holds', { kind: 'promise', promisedOn: '2026-06-22' });
    await openTask('C', 'follow-up_call_1', { kind: 'call', step: 'follow-up', to: '0261910042' });
    await openTask('D', 'first-letter_post_1', { kind: 'post', step: 'first-letter' });
    await change('E', () => ({ question: 'mise-en-demeure-late' }));
    await openTask('E', 'question.1.1');

    const { tiles, items } = await get('/v1/today?creditor=lanvaux');

    expect(items.map(({ kind, invoice }: Item) => `${invoice.number} ${kind}`)).toEqual([
      'E decision',
      'A dispute',
      'B promise',
      'C call',
      'D letter',
      'C send',
      'D send',
    ]);
    const one = { count: 1, amount: 100_000 };
    expect(tiles).toMatchObject({ decisions: one, disputes: one, promisesDue: one });
    expect(tiles).toMatchObject({ calls: one, letters: one, toSend: { count: 2 } });
  });

  it('shows a message that failed for a week, and what was done today', async () => {
    const { get, change } = await setUp('A', 'B');
    const failed = aContact({ state: 'failed', failure: 'bounced', at: instant(NOW) });
    await change('A', () => ({ contacts: [{ ...failed, at: instant('2026-06-16T08:00:00Z') }] }));
    await change('B', () => ({
      contacts: [{ ...failed, at: instant('2026-06-15T08:00:00Z') }, aContact({ state: 'sent' })],
      steps: { ...reminded, 'first-letter': { kind: 'done', at: instant(NOW) } },
    }));

    const { tiles, items } = await get('/v1/today');

    expect(tiles).toMatchObject({ failures: { count: 1 }, doneToday: { count: 1 } });
    expect(items[0]).toMatchObject({ kind: 'failure', invoice: { number: 'A' } });
    expect(items[0].why).toBe('E-mail à compta@menez.example non remis le 16/06/2026.');
  });

  it('warns of money that is not matched, and tells when each source last spoke', async () => {
    const { get, post, services } = await setUp('A');
    await post('A', '/payments', { amount: 100, paidOn: '2026-06-22', by: 'Nadia Ferrand' });
    const at = instant('2026-06-21T09:00:00Z');
    const received = {
      kind: 'received',
      paymentId: 'p1',
      at,
      by: 'qonto',
      amount: 74_120,
      paidOn: civilDate('2026-06-21'),
    } as const;
    await services.webhookEvents.keep({
      id: 'person#qonto#1',
      waitingFor: 'person',
      receivedAt: at,
      event: { id: '1', about: { kind: 'nothing' }, signal: received as never },
    });

    const { safety } = await get('/v1/today');

    expect(safety.unmatched).toEqual({ count: 1, amount: 74_120 });
    expect(safety.sources).toEqual([{ source: 'Nadia Ferrand', at: NOW }]);
  });

  it('counts as held what would have left by now but for a hold', async () => {
    const { get, post } = await setUp('A', 'B');
    await post('A', '/holds', { kind: 'pause', until: '2026-07-17', reason: 'inventaire' });

    const { safety, tiles } = await get('/v1/today');

    expect(safety.heldSends).toEqual({ count: 1, amount: 100_000 });
    expect(tiles.toSend.count).toBe(1);
    const { groups } = await get('/v1/blocked');
    expect(groups).toMatchObject([{ items: [{ invoice: { number: 'A' }, isDue: true }] }]);
  });

  it('speaks English to who asks for it', async () => {
    const { get } = await setUp('A');

    const { items } = await get('/v1/today?language=en');

    expect(items[0].why).toBe(
      'First letter will leave at 09:00: €1,000.00 due for 4 days, with no dispute, promise or pause.',
    );
  });
});

describe('GET /v1/blocked', () => {
  it('is empty when all will leave', async () => {
    const { get } = await setUp('A');

    expect(await get('/v1/blocked')).toEqual({ count: 0, amount: 0, groups: [] });
  });

  it('groups what will not leave by reason, each with its sentence and what frees it', async () => {
    const { get, post, change, openTask, idOf } = await setUp('A', 'B', 'C', 'D', 'E');
    await post('A', '/holds', { kind: 'dispute', reason: 'quantité', amount: 5_000 });
    await post('B', '/holds', { kind: 'pause', until: '2026-07-17', reason: 'inventaire' });
    await change('C', () => ({ question: 'mise-en-demeure-late' }));
    await openTask('C', 'question.1.1');
    await change('D', () => ({ contacts: [aContact({ inDoubt: true })] }));

    const { count, amount, groups } = await get('/v1/blocked');

    // Of the first, only the contested 50 € will not be asked for.
    expect({ count, amount }).toEqual({ count: 4, amount: 305_000 });
    expect(groups).toMatchObject([
      {
        reason: 'dispute',
        title: 'Litige ouvert',
        endsBy: 'person',
        items: [
          {
            invoice: { number: 'A' },
            sentence: `Litige ouvert le 22/06/2026, 50,00${NBSP}€ contestés${NBSP}: quantité.`,
            remedy: { kind: 'release-hold', href: expect.stringMatching(/\/holds\/h\d\/release$/) },
          },
        ],
      },
      {
        reason: 'decision',
        items: [
          {
            remedy: {
              kind: 'answer-question',
              method: 'POST',
              href: `/v1/tasks/${idOf('C')}.question.1.1/done`,
            },
          },
        ],
      },
      { reason: 'pause', endsBy: 'date', items: [{ until: '2026-07-17' }] },
      { reason: 'doubt', items: [{ invoice: { number: 'D' } }] },
    ]);
  });

  it('frees an invoice by the very request it names', async () => {
    const { get, post, call } = await setUp('A');
    await post('A', '/holds', { kind: 'pause', until: '2026-07-17', reason: 'inventaire' });
    const [group] = (await get('/v1/blocked')).groups as Group[];
    const { method = '', href = '' } = group?.items[0]?.remedy ?? {};

    const freed = await call(method, href, { at: NOW, body: { outcome: 'resumed' } });

    expect(freed.status).toBe(200);
    expect((await get('/v1/blocked')).count).toBe(0);
  });

  it('finds the debtor whom nothing reaches', async () => {
    const { get, services } = await setUp('A');
    const at = instant(NOW);
    for (const [channel, to] of [
      ['email', 'compta@menez.example'],
      ['post', 'Brasserie du Ménez SAS, 7 quai des Gabares, 29000 Quimper'],
    ] as const) {
      await services.parties.markBadAddress('lanvaux', 'menez', { channel, to, reason: 'x', at });
    }

    const { groups } = await get('/v1/blocked');

    expect(groups).toMatchObject([
      { reason: 'no-channel', items: [{ remedy: { href: '/v1/debtors/lanvaux/menez' } }] },
    ]);
  });

  it('counts nothing that is not owed any more', async () => {
    const { get, post } = await setUp('A');
    await post('A', '/holds', { kind: 'dispute', reason: 'quantité' });
    await post('A', '/cancellation', { reason: 'erreur', by: 'Nadia Ferrand' });

    expect((await get('/v1/blocked')).count).toBe(0);
  });
});
