import { describe, expect, it } from 'vitest';
import { apiWithInvoice as setUp } from '../support/api-with-invoice.ts';
import { at } from '../support/invoice.ts';
import { creditorBody } from '../support/issued.ts';

const decision = { reason: 'Erreur de tarif sur les factures de mai.', by: 'Nadia Ferrand' };
const sending = '/v1/creditors/lanvaux/sending';
const words = (items: unknown) => JSON.stringify(items).replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the stop of a creditor’s sends', () => {
  it('is kept with who and why, is ended the same way, and survives a change of settings', async () => {
    const { call } = await setUp();
    expect((await call('GET', sending)).json).toEqual({ isStopped: false, acts: [] });

    const stopped = await call('POST', `${sending}/stop`, { body: decision });
    await call('PUT', '/v1/creditors/lanvaux', { body: creditorBody });
    const again = await call('POST', `${sending}/stop`, { body: decision });

    expect([stopped.status, again.status]).toEqual([201, 200]);
    expect((await call('GET', sending)).json).toMatchObject({
      isStopped: true,
      stoppedBy: decision,
      acts: [{ kind: 'stopped', ...decision }],
    });

    const body = { reason: 'Factures corrigées.', by: 'Nadia Ferrand' };
    const later = '2026-05-20T08:00:00Z';
    expect((await call('POST', `${sending}/resume`, { body, at: later })).json).toMatchObject({
      isStopped: false,
      acts: [{ kind: 'stopped' }, { kind: 'resumed', at: later, ...body }],
    });
  });

  it('is said on the timeline of what it keeps back', async () => {
    const { call, get } = await setUp();
    await call('POST', `${sending}/stop`, { body: decision });

    const { items } = await get('/history');

    const planned = items.filter(({ kind }: { kind: string }) => kind === 'planned');
    expect(words(planned[0])).toContain('attend la reprise des envois, arrêtés le 19/05/2026');
  });

  it.each([
    ['no reason', { by: 'Nadia' }],
    ['nobody', { reason: 'x' }],
  ])('is refused with %s', async (_what, body) => {
    const { call } = await setUp();

    expect((await call('POST', `${sending}/stop`, { body })).status).toBe(422);
  });

  it('knows its creditors', async () => {
    const { call } = await setUp();
    const url = '/v1/creditors/nobody/sending';

    expect((await call('GET', url)).status).toBe(404);
    expect((await call('POST', `${url}/stop`, { body: decision })).status).toBe(404);
  });
});

describe('a contact that waits', () => {
  it('says until when and why, on the step and on the timeline', async () => {
    const { change, get } = await setUp();
    const why = { until: at('2026-06-16T07:00:00Z'), because: 'debtor-day', times: 1 } as const;
    await change(() => ({ waiting: { claimId: 'reminder_email_1', ...why } }));

    const { steps } = await get();
    expect(steps[0].waiting).toEqual(why);
    const { items } = await get('/history');
    expect(words(items)).toContain(
      'Rappel attend le 16/06/2026 à 09:00 : le débiteur a déjà reçu aujourd’hui le nombre de messages autorisé.',
    );
  });
});
