import { describe, expect, it } from 'vitest';
import { dayOf } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { apiCaller } from '../support/call-api.ts';
import { aContact, anInvoice, at, INVOICE_ID } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';
import { memoryServices } from '../support/memory-services.ts';

const registered = aContact({
  claimId: 'mise-en-demeure_registered-post_1',
  step: 'mise-en-demeure',
  channel: 'registered-post',
  state: 'accepted',
  claimedAt: at('2026-07-20T07:00:00Z'),
  to: 'Brasserie du Ménez SAS',
  letter: { key: 'letter.pdf', sha256: 'abc' },
});

async function setUp(over: Partial<Invoice> = {}) {
  const services = memoryServices();
  await services.parties.saveCreditor(lanvaux);
  await services.parties.saveDebtor('lanvaux', menez);
  services.invoices.put(
    anInvoice({
      contacts: [registered],
      steps: { 'mise-en-demeure': { kind: 'done', at: at('2026-07-20T07:00:00Z') } },
      execution: { cycle: 1, arn: 'arn:execution', token: 'token' },
      ...over,
    }),
  );
  const call = apiCaller(services);
  const post = (event: string, eventAt: string, more: object = {}) =>
    call('POST', `/v1/invoices/${INVOICE_ID}/postings`, {
      body: { step: 'mise-en-demeure', event, at: eventAt, ...more },
      at: '2026-08-10T08:00:00Z',
    });
  const legalFile = async () => {
    const { json } = await call('GET', `/v1/invoices/${INVOICE_ID}`, {
      at: '2026-08-10T08:00:00Z',
    });
    return json.steps.at(-1).dueOn;
  };
  return { ...services, call, post, legalFile };
}

describe('POST /v1/invoices/{id}/postings', () => {
  it('takes the letter off the post desk once the post has it', async () => {
    const { post, tasks, call } = await setUp();
    await tasks.open({
      id: `${INVOICE_ID}.${registered.claimId}`,
      kind: 'post',
      creditorId: 'lanvaux',
      invoiceId: INVOICE_ID,
      dueOn: dayOf(registered.at),
      createdAt: registered.at,
    });
    const toPost = async () => (await call('GET', '/v1/tasks?kind=post')).json.items.length;
    expect(await toPost()).toBe(1);

    await post('posted', '2026-07-21T15:00:00Z', { by: 'Thomas Marchand' });

    expect(await toPost()).toBe(0);
    expect(tasks.all()).toMatchObject([{ doneBy: 'Thomas Marchand' }]);
  });

  it('keeps each event as a proof, tells the execution, and runs the last delay from the first presentation', async () => {
    const { post, legalFile, proofs, executions } = await setUp();
    expect(await legalFile()).toBe('2026-07-31');

    const posted = await post('posted', '2026-07-21T15:00:00Z', {
      carrier: 'La Poste',
      trackingNumber: '1A 000 000 0000 0',
    });
    expect(posted.status).toBe(201);
    expect(await legalFile()).toBe('2026-08-03');
    await post('first-presented', '2026-07-28T10:00:00Z');
    expect(await legalFile()).toBe('2026-08-06');

    expect(await proofs.chainOf(INVOICE_ID)).toMatchObject([
      {
        kind: 'letter-posted',
        step: 'mise-en-demeure',
        facts: { carrier: 'La Poste', trackingNumber: '1A 000 000 0000 0' },
      },
      { kind: 'letter-presented', at: '2026-07-28T10:00:00Z' },
    ]);
    expect(executions.poked).toEqual(['token', 'token']);
  });

  it('changes nothing when the same event is told again', async () => {
    const { post, proofs } = await setUp();
    await post('posted', '2026-07-21T15:00:00Z');

    expect((await post('posted', '2026-07-21T15:00:00Z')).status).toBe(200);
    expect(await proofs.chainOf(INVOICE_ID)).toHaveLength(1);
  });

  it.each([
    ['an unknown step', { step: 'fourth-letter' }, '/step', 'step must be'],
    ['a step without a letter on paper', { step: 'first-letter' }, '/step', 'no letter on paper'],
    [
      'a receipt before the posting',
      { event: 'received' },
      '/event',
      'before the letter was posted',
    ],
    ['a day in the future', { at: '2026-08-11T08:00:00Z' }, '/at', 'is in the future'],
    ['a posting before the letter', { at: '2026-07-18T08:00:00Z' }, '/at', 'before the letter was'],
    ['a word that is no event', { event: 'lost' }, '/event', 'event must be'],
    ['a day without an hour', { at: '2026-07-21' }, '/at', 'at must be'],
  ])('refuses %s, and says why', async (_case, over, pointer, reason) => {
    const { post, proofs } = await setUp();

    const { status, json } = await post('posted', '2026-07-21T15:00:00Z', over);

    expect(status).toBe(422);
    expect(json.errors).toMatchObject([{ pointer, detail: expect.stringContaining(reason) }]);
    expect(await proofs.chainOf(INVOICE_ID)).toEqual([]);
  });

  it.each([
    ['a second posting', 'posted', '2026-07-23T15:00:00Z', 'posted on'],
    [
      'a receipt before the posting day',
      'received',
      '2026-07-21T14:00:00Z',
      'before the letter was',
    ],
    [
      'a refusal after the receipt',
      'refused',
      '2026-07-27T10:00:00Z',
      'after the letter was received',
    ],
  ])('refuses %s of a letter that was received', async (_case, event, eventAt, reason) => {
    const { post } = await setUp();
    await post('posted', '2026-07-21T15:00:00Z');
    await post('received', '2026-07-24T10:00:00Z');

    const { status, json } = await post(event, eventAt);

    expect(status).toBe(422);
    expect(json.detail).toContain(reason);
  });

  it('asks finance about a mise en demeure that came back without having been presented', async () => {
    const { post, records } = await setUp();
    await post('posted', '2026-07-21T15:00:00Z');
    await post('returned', '2026-07-28T10:00:00Z');

    expect(await records.read(INVOICE_ID)).toMatchObject({
      question: 'mise-en-demeure-returned',
      contacts: [{ state: 'failed', failure: 'returned' }],
    });
  });

  it('lets a letter that was not claimed count as presented', async () => {
    const { post, records } = await setUp();
    await post('posted', '2026-07-21T15:00:00Z');
    await post('not-claimed', '2026-08-07T10:00:00Z');
    await post('returned', '2026-08-09T10:00:00Z');

    expect((await records.read(INVOICE_ID)).question).toBeUndefined();
  });
});
