import { describe, expect, it } from 'vitest';
import { dayOf, instant } from '#domain/instant.ts';
import { apiWithInvoice } from '../support/api-with-invoice.ts';
import { aContact } from '../support/invoice.ts';
import { ISSUED_ID } from '../support/issued.ts';

const NBSP = '\u00a0';
const taskId = `${ISSUED_ID}.follow-up_call_1`;
const call = { calledAt: '2026-06-26T08:30:00Z', outcome: 'reached', by: 'Nadia Ferrand' };
const promise = { ...call, outcome: 'promised', contact: 'Claire Le Bihan' };

/** An invoice whose follow-up asked for a call. */
async function setUp() {
  const api = await apiWithInvoice();
  const asked = aContact({
    claimId: 'follow-up_call_1',
    step: 'follow-up',
    channel: 'call',
    state: 'accepted',
    to: '06 39 98 12 08',
  });
  await api.change(() => ({ contacts: [asked] }));
  await api.services.tasks.open({
    id: taskId,
    kind: 'call',
    creditorId: 'lanvaux',
    invoiceId: ISSUED_ID,
    dueOn: dayOf(asked.claimedAt),
    createdAt: asked.claimedAt,
  });
  const openTasks = async () => (await api.call('GET', '/v1/tasks')).json.items;
  const told = async () => (await api.get('/history')).items.map((one: Told) => one.summary);
  return { ...api, openTasks, told };
}
type Told = { readonly summary: string };

describe('POST /v1/invoices/{id}/calls', () => {
  it('notes a call, closes its task, and leaves the calendar as it is', async () => {
    const { post, openTasks, told, chain, invoice } = await setUp();

    const { status, json } = await post('/calls', { ...call, note: 'Rappeler jeudi' });

    expect(status).toBe(201);
    expect(json).toMatchObject({
      call: { id: 'c1', outcome: 'reached', step: 'follow-up', to: '06 39 98 12 08' },
      effect: { kind: 'none' },
      invoice: { status: 'followed' },
    });
    expect(await openTasks()).toEqual([]);
    expect(await told()).toContain(
      `Appel abouti${NBSP}: aucune date de règlement donnée. «${NBSP}Rappeler jeudi${NBSP}». Noté par Nadia Ferrand.`,
    );
    expect((await chain()).at(-1)).toMatchObject({ kind: 'call-recorded', reason: 'reached' });
    expect((await invoice()).hold).toBeUndefined();
  });

  it('holds the invoice to the day that was promised, and tells the workflow', async () => {
    const { post, services, told } = await setUp();

    const { json } = await post('/calls', { ...promise, promisedOn: '2026-07-10' });

    expect(json).toMatchObject({
      effect: { kind: 'hold-opened', hold: { kind: 'promise', promisedOn: '2026-07-10' } },
      invoice: { status: 'on-hold' },
    });
    expect(services.executions.poked).toEqual(['token-1']);
    expect(await told()).toContain(
      `Appel abouti avec Claire Le Bihan${NBSP}: règlement promis pour le 10/07/2026. Noté par Nadia Ferrand.`,
    );
  });

  it('lets a later promise take the place of the earlier one', async () => {
    const { post, invoice, told } = await setUp();
    await post('/calls', { ...promise, promisedOn: '2026-07-10' });

    const { status } = await post(
      '/calls',
      { ...promise, calledAt: '2026-07-13T08:00:00Z', promisedOn: '2026-07-20' },
      { at: '2026-07-13T09:00:00Z' },
    );

    expect(status).toBe(201);
    expect((await invoice()).hold).toMatchObject({ kind: 'promise', promisedOn: '2026-07-20' });
    expect(await told()).toContain(`Promesse${NBSP}: ce qui suit en tient lieu.`);
  });

  it('opens a dispute with its reason, and a second call about it only adds to the story', async () => {
    const { post, invoice } = await setUp();
    const disputed = { ...call, outcome: 'disputed' };
    await post('/calls', { ...disputed, note: 'Deux lignes en trop' });

    const again = await post('/calls', { ...disputed, calledAt: '2026-06-26T08:45:00Z' });

    expect(again.json.effect).toEqual({ kind: 'none' });
    expect(await invoice()).toMatchObject({
      status: 'on-hold',
      hold: { kind: 'dispute', reason: 'Deux lignes en trop' },
      calls: [{ id: 'c1' }, { id: 'c2' }],
    });
  });

  it.each([
    // Friday 26 June: five working days later is Friday 3 July, three are Wednesday 1 July.
    ['invoice-not-received', '2026-07-03'],
    ['awaiting-approval', '2026-07-03'],
    ['payment-sent', '2026-07-01'],
  ])('pauses shortly when it was %s', async (outcome, until) => {
    const { post } = await setUp();

    const { json } = await post('/calls', { ...call, outcome });

    expect(json.effect).toMatchObject({ kind: 'hold-opened', hold: { kind: 'pause', until } });
  });

  it('pauses nothing when the call is noted after its pause would have been over', async () => {
    const { post } = await setUp();

    const { json } = await post(
      '/calls',
      { ...call, outcome: 'payment-sent' },
      { at: '2026-07-02T08:00:00Z' },
    );

    expect(json).toMatchObject({ effect: { kind: 'none' }, invoice: { status: 'followed' } });
  });

  it.each(['voicemail', 'unreachable'])('only notes %s', async (outcome) => {
    const { post } = await setUp();

    const { json } = await post('/calls', { ...call, outcome });

    expect(json).toMatchObject({ effect: { kind: 'none' }, invoice: { status: 'followed' } });
  });

  it('never uses a wrong number again, neither to ring nor to write', async () => {
    const { post, call: request } = await setUp();
    const contacts = [{ role: 'billing', mobile: '06 39 98 12 08', email: 'compta@menez.example' }];
    await request('PATCH', '/v1/debtors/lanvaux/menez', { body: { contacts } });

    const { json } = await post('/calls', { ...call, outcome: 'wrong-number' });

    expect(json.effect).toEqual({ kind: 'number-marked-bad', to: '06 39 98 12 08' });
    const { badAddresses } = (await request('GET', '/v1/debtors/lanvaux/menez')).json;
    expect(badAddresses).toMatchObject([
      { channel: 'call', to: '06 39 98 12 08', reason: 'wrong-number' },
      { channel: 'sms', to: '+33639981208', reason: 'wrong-number' },
    ]);
  });

  it('is the same call when it is told twice', async () => {
    const { post, chain } = await setUp();
    await post('/calls', { ...promise, promisedOn: '2026-07-10' });
    const before = await chain();

    const { status, json } = await post('/calls', { ...promise, promisedOn: '2026-07-10' });

    expect(status).toBe(200);
    expect(json.effect).toMatchObject({ kind: 'hold-opened' });
    expect(await chain()).toEqual(before);
  });

  it.each([
    [{ calledAt: '2026-06-26T09:00:01Z' }, '/calledAt', 'future'],
    [{ calledAt: '2026-05-18T09:00:00Z' }, '/calledAt', 'issued'],
    [{ outcome: 'promised' }, '/promisedOn', 'missing'],
    [{ outcome: 'promised', promisedOn: '2026-06-25' }, '/promisedOn', 'before the call'],
    [{ promisedOn: '2026-07-10' }, '/promisedOn', 'remove'],
    [{ amount: 100 }, '/amount', 'remove'],
    [{ outcome: 'hung-up' }, '/outcome', 'one of'],
    [{ by: undefined }, '/by', 'missing'],
  ])('refuses %j, names the field, and notes nothing', async (over, pointer, detail) => {
    const { post, openTasks, invoice } = await setUp();

    const { status, json } = await post('/calls', { ...call, ...over });

    expect(status).toBe(422);
    expect(json.errors).toMatchObject([{ pointer }]);
    expect(json.detail).toContain(detail);
    expect((await invoice()).calls).toBeUndefined();
    expect(await openTasks()).toHaveLength(1);
  });

  it('refuses a promise while a person has to end what holds the invoice', async () => {
    const { post, invoice } = await setUp();
    await post('/holds', { kind: 'dispute', reason: 'quantité' });

    const { status, json } = await post('/calls', { ...promise, promisedOn: '2026-07-10' });

    expect(status).toBe(409);
    expect(json.detail).toContain('release hold');
    expect((await invoice()).calls).toBeUndefined();
  });

  it('shows in the list as the last contact, with its outcome', async () => {
    const { post, call: request } = await setUp();
    await post('/calls', { ...promise, promisedOn: '2026-07-10' });

    const { json } = await request('GET', '/v1/invoices', { at: '2026-06-26T10:00:00Z' });

    expect(json.items[0].lastContact).toEqual({
      step: 'follow-up',
      channel: 'call',
      state: 'delivered',
      at: call.calledAt,
      outcome: 'promised',
    });
  });
});

describe('a question to finance', () => {
  it('is closed when the post answers it', async () => {
    const { post, change, services, openTasks } = await setUp();
    const letter = aContact({
      claimId: 'mise-en-demeure_registered-post_1',
      step: 'mise-en-demeure',
      channel: 'registered-post',
      state: 'sent',
    });
    await change(() => ({
      contacts: [letter],
      question: 'mise-en-demeure-not-presented',
      postings: [
        {
          step: 'mise-en-demeure',
          event: 'posted',
          at: instant('2026-06-23T10:00:00Z'),
          recordedAt: instant('2026-06-23T10:00:00Z'),
          by: 'api',
        },
      ],
    }));
    await services.tasks.close({
      creditorId: 'lanvaux',
      id: taskId,
      doneAt: instant('2026-06-23T10:00:00Z'),
      doneBy: 'api',
    });
    await services.tasks.open({
      id: `${ISSUED_ID}.question.1.1`,
      kind: 'doubt',
      creditorId: 'lanvaux',
      invoiceId: ISSUED_ID,
      dueOn: dayOf(letter.claimedAt),
      createdAt: letter.claimedAt,
    });

    await post('/postings', {
      step: 'mise-en-demeure',
      event: 'first-presented',
      at: '2026-06-25T10:00:00Z',
    });

    expect(await openTasks()).toEqual([]);
  });
});
