import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EmbeddedRun, embeddedRun } from '../support/embedded-run.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';
import { tellPayment } from '../support/tell-payment.ts';

const TOTAL = 1_864_080;
const J2 = ['2026-06-15T07:00:00Z email', '2026-06-22T07:00:00Z email'];

const Detail = z.object({
  status: z.string(),
  balance: z.number(),
  execution: z.object({ arn: z.string(), status: z.string() }),
});
const Receipt = z.object({ id: z.string() });
const Held = z.object({ hold: z.object({ id: z.string() }) });
const Proofs = z.object({
  items: z.array(z.object({ kind: z.string(), reason: z.string().optional() })),
});

let run: EmbeddedRun;
beforeAll(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
});
afterAll(() => run.close());

const issue = async (number: string): Promise<string> =>
  Receipt.parse((await run.call('POST', '/v1/invoices', { ...invoiceBody, number })).answer).id;

async function act(id: string, path: string, body: object) {
  const { status, answer } = await run.call('POST', `/v1/invoices/${id}/${path}`, body);
  expect(status, JSON.stringify(answer)).toBeLessThan(300);
  return answer;
}

const pay = async (
  invoiceId: string,
  paidOn: string,
  amount = TOTAL,
  paymentId = `vir-${paidOn}`,
) =>
  expect(
    await tellPayment(run, {
      type: 'payment.received',
      data: { invoiceId, amount, currency: 'EUR', paidOn, paymentId },
    }),
  ).toBe(200);

const bounce = (id: string, paidOn: string, reversedOn: string) =>
  act(id, `payments/vir-${paidOn}/reversal`, { reversedOn, by: 'Nadia' });

const hold = async (id: string, body: object): Promise<string> =>
  Held.parse(await act(id, 'holds', { by: 'Nadia', ...body })).hold.id;

const detail = async (id: string) =>
  Detail.parse((await run.call('GET', `/v1/invoices/${id}`)).answer);

/** Waits for what a signal sets going; the clock of the run stands still meanwhile. */
const settled = async (id: string) => {
  await expect
    .poll(async () => (await detail(id)).execution.status, { timeout: 10_000, interval: 20 })
    .toBe('SUCCEEDED');
  return detail(id);
};

const left = async (id: string) =>
  (await run.outbox())
    .filter(({ invoiceIds }) => invoiceIds.includes(id))
    .map(({ at, channel }) => `${at.replace('.000Z', 'Z')} ${channel}`);

const kinds = async (id: string) =>
  Proofs.parse((await run.call('GET', `/v1/invoices/${id}/proofs`)).answer).items.map(
    ({ kind, reason }) => (kind.startsWith('hold') ? `${kind} ${reason ?? ''}`.trim() : kind),
  );

const monthly = [
  '2026-07-15',
  '2026-08-14',
  '2026-09-15',
  '2026-10-15',
  '2026-11-16',
  '2026-12-15',
];

const STORIES =
  'early parts kept broken plan founded unfounded partial bounced credited twice lost'.split(' ');

/** One run, one clock, one invoice for each story: every act on its day, every story told to its end. */
describe('payments and holds, on the synthesised product', () => {
  const ids: Record<string, string> = {};
  const id = (name: string): string => ids[name] ?? '';

  it('leaves an invoice alone that is paid before anything was due to leave', async () => {
    for (const name of STORIES) ids[name] = await issue(`S-${name}`);
    await run.advanceTo('2026-06-10T08:00:00Z');

    await pay(id('early'), '2026-06-10');

    expect(await settled(id('early'))).toMatchObject({ status: 'settled', balance: 0 });
  });

  it('counts a payment told before its invoice', async () => {
    const unknown = { creditorId: 'lanvaux', invoiceNumber: 'S-unknown' };
    const data = {
      ...unknown,
      amount: TOTAL,
      currency: 'EUR',
      paidOn: '2026-06-10',
      paymentId: 'v',
    };
    expect(await tellPayment(run, { type: 'payment.received', data })).toBe(200);

    ids.unknown = await issue('S-unknown');

    expect(await settled(id('unknown'))).toMatchObject({ status: 'settled', balance: 0 });
  });

  it('stops, suspends or goes on, by what is told on the twenty-third of June', async () => {
    await run.advanceTo('2026-06-23T08:00:00Z');
    const dispute = { kind: 'dispute', reason: 'heures comptées deux fois' };
    const promise = { kind: 'promise', promisedOn: '2026-06-30' };
    await pay(id('parts'), '2026-06-23', 600_000);
    ids.keptHold = await hold(id('kept'), promise);
    ids.brokenHold = await hold(id('broken'), promise);
    await hold(id('plan'), {
      kind: 'plan',
      instalments: monthly.map((dueOn) => ({ dueOn, amount: TOTAL / 6 })),
    });
    ids.foundedHold = await hold(id('founded'), dispute);
    ids.unfoundedHold = await hold(id('unfounded'), dispute);
    ids.partialHold = await hold(id('partial'), { ...dispute, amount: 100_000 });
    await pay(id('bounced'), '2026-06-23');
    await pay(id('twice'), '2026-06-23');
    await act(id('credited'), 'credit-notes', {
      number: 'A-1',
      issuedOn: '2026-06-23',
      amount: TOTAL,
      by: 'Nadia',
    });

    expect(await settled(id('bounced'))).toMatchObject({ status: 'settled' });
    expect(await settled(id('credited'))).toMatchObject({ status: 'settled', balance: 0 });
    expect(await detail(id('parts'))).toMatchObject({
      status: 'followed',
      balance: TOTAL - 600_000,
    });
  });

  it('finds with the next sweep what a lost signal left running', async () => {
    await run.call('POST', '/local/faults', { service: 'states', fault: 'reset-before', times: 1 });

    await pay(id('lost'), '2026-06-23');
    expect(await detail(id('lost'))).toMatchObject({
      status: 'settled',
      execution: { status: 'RUNNING' },
    });

    await run.advanceTo('2026-06-23T08:10:00Z');
    expect((await detail(id('lost'))).execution.status).toBe('SUCCEEDED');
  });

  it('keeps a promise that is kept quiet, and goes on the working day after a broken one', async () => {
    await run.advanceTo('2026-06-30T08:00:00Z');
    await pay(id('kept'), '2026-06-30');
    expect(await settled(id('kept'))).toMatchObject({ status: 'settled' });
    expect(await left(id('kept'))).toEqual(J2);

    await run.advanceTo('2026-07-03T08:00:00Z');
    expect(await left(id('broken'))).toEqual(J2);
  });

  it('ends disputes as a person found them: right, wrong, right in part', async () => {
    const release = (name: string, outcome: string) =>
      act(id(name), `holds/${id(`${name}Hold`)}/release`, { outcome, by: 'Nadia' });
    const credit = (name: string, amount: number) =>
      act(id(name), 'credit-notes', { number: 'A-1', issuedOn: '2026-07-03', amount, by: 'Nadia' });
    await release('founded', 'founded');
    await release('unfounded', 'unfounded');
    await release('partial', 'founded');
    await credit('founded', TOTAL);
    await credit('partial', 100_000);

    expect(await settled(id('founded'))).toMatchObject({ status: 'settled', balance: 0 });
    expect(await detail(id('partial'))).toMatchObject({
      status: 'followed',
      balance: TOTAL - 100_000,
    });

    await run.advanceTo('2026-07-06T08:00:00Z');
    const onMonday = [...J2, '2026-07-06T07:00:00Z sms', '2026-07-06T07:00:00Z email'];
    expect(await left(id('founded'))).toEqual(J2);
    expect(await left(id('unfounded'))).toEqual(onMonday);
    expect(await left(id('partial'))).toEqual(onMonday);
    expect(await left(id('broken'))).toEqual(onMonday);
    expect(await kinds(id('broken'))).toContain('hold-released broken');
  });

  it('goes on with the balance after a part payment, and stops with the rest', async () => {
    await run.advanceTo('2026-07-08T08:00:00Z');

    await pay(id('parts'), '2026-07-08', TOTAL - 600_000);
    // The first instalment comes a week before its day.
    await pay(id('plan'), '2026-07-08', TOTAL / 6);

    expect(await settled(id('parts'))).toMatchObject({ status: 'settled', balance: 0 });
    expect(await left(id('parts'))).toEqual([
      ...J2,
      '2026-06-25T07:00:00Z sms',
      '2026-06-25T07:00:00Z email',
      '2026-07-03T07:00:00Z email',
    ]);
  });

  it('resumes after the last proven step when a payment bounces a month later, and repeats no letter', async () => {
    await run.advanceTo('2026-07-23T08:30:00Z');
    await bounce(id('bounced'), '2026-06-23', '2026-07-23');
    await bounce(id('twice'), '2026-06-23', '2026-07-23');
    expect(await detail(id('bounced'))).toMatchObject({ status: 'followed', balance: TOTAL });

    await run.advanceTo('2026-07-24T08:00:00Z');

    expect(await left(id('bounced'))).toEqual([
      ...J2,
      '2026-07-24T07:00:00Z sms',
      '2026-07-24T07:00:00Z email',
    ]);
    expect((await detail(id('bounced'))).execution.arn).toMatch(/-2$/);
  });

  it('may be reopened twice, and ends as cleanly as the first time', async () => {
    await pay(id('twice'), '2026-07-24');
    expect(await settled(id('twice'))).toMatchObject({ status: 'settled' });
    await bounce(id('twice'), '2026-07-24', '2026-07-24');
    expect(await detail(id('twice'))).toMatchObject({ status: 'followed' });
    await pay(id('twice'), '2026-07-25');

    const end = await settled(id('twice'));
    expect(end).toMatchObject({ status: 'settled', balance: 0 });
    expect(end.execution.arn).toMatch(/-3$/);
  });

  it('follows a plan by its instalments, and resumes one step firmer when the fourth is missed', async () => {
    for (const dueOn of monthly.slice(1, 3)) {
      await run.advanceTo(`${dueOn}T08:00:00Z`);
      await pay(id('plan'), dueOn, TOTAL / 6);
    }
    await run.advanceTo('2026-10-20T08:00:00Z');
    expect(await left(id('plan'))).toEqual(J2);

    await run.advanceTo('2026-10-21T08:00:00Z');

    expect(await left(id('plan'))).toEqual([...J2, '2026-10-21T07:00:00Z email']);
    expect(await detail(id('plan'))).toMatchObject({ status: 'followed', balance: TOTAL / 2 });
    expect(await kinds(id('plan'))).toContain('hold-released broken');
  });
});
