import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EmbeddedRun, embeddedRun } from '../support/embedded-run.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';

const Detail = z.object({
  id: z.string(),
  status: z.string(),
  balance: z.number(),
  execution: z.object({ arn: z.string(), status: z.string() }),
});
const Proofs = z.object({
  items: z.array(
    z.object({
      sequence: z.number(),
      kind: z.string(),
      previousHash: z.string(),
      hash: z.string(),
    }),
  ),
});
const History = z.object({ items: z.array(z.object({ at: z.string(), summary: z.string() })) });

let run: EmbeddedRun;
beforeAll(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
});
afterAll(() => run.close());

async function issue(over: Partial<typeof invoiceBody>): Promise<string> {
  const { status, answer } = await run.call('POST', '/v1/invoices', { ...invoiceBody, ...over });
  expect(status, JSON.stringify(answer)).toBe(201);
  return z.object({ id: z.string() }).parse(answer).id;
}

const get = async (path: string) => (await run.call('GET', `/v1/invoices/${path}`)).answer;
const detail = async (id: string) => Detail.parse(await get(id));

/** What left for an invoice, as moment and channel, in order. */
const leftFor = async (id: string) =>
  (await run.outbox())
    .filter(({ invoiceIds }) => invoiceIds.includes(id))
    .map(({ at, channel }) => `${at.replace('.000Z', 'Z')} ${channel}`);

describe('the synthesised product', () => {
  let followed: string;

  it('leaves an invoice alone until three days before it is due', async () => {
    followed = await issue({});

    await run.advanceTo('2026-06-15T06:59:59Z');

    expect(await leftFor(followed)).toEqual([]);
  });

  it('goes through the whole calendar, each contact once, at 9:00 in Paris on working days', async () => {
    await run.advanceTo('2026-07-22T10:00:00Z');
    for (const [event, at] of [
      ['posted', '2026-07-20T15:00:00Z'],
      ['first-presented', '2026-07-22T09:00:00Z'],
    ]) {
      const posting = { step: 'mise-en-demeure', event, at };
      const { status } = await run.call('POST', `/v1/invoices/${followed}/postings`, posting);
      expect(status).toBe(201);
    }
    await run.advanceTo('2026-07-31T07:00:00Z');

    expect(await leftFor(followed)).toEqual([
      '2026-06-15T07:00:00Z email',
      // J+2 is Saturday 20 June: Monday.
      '2026-06-22T07:00:00Z email',
      '2026-06-25T07:00:00Z sms',
      '2026-06-25T07:00:00Z email',
      '2026-07-03T07:00:00Z email',
      // J+30 is Saturday 18 July: Monday.
      '2026-07-20T07:00:00Z post',
    ]);
    expect(await detail(followed)).toMatchObject({
      status: 'handed-over',
      execution: { status: 'SUCCEEDED' },
    });
  });

  it('chains its proofs from the first to the last', async () => {
    const { items } = Proofs.parse(await get(`${followed}/proofs?limit=100`));

    expect(items.map(({ sequence }) => sequence)).toEqual(items.map((_, index) => index + 1));
    for (const [index, proof] of items.entries()) {
      if (index > 0) expect(proof.previousHash).toBe(items[index - 1]?.hash);
    }
    const counts = Object.groupBy(items, ({ kind }) => kind);
    expect(counts['contact-made']).toHaveLength(8);
    expect(counts['contact-delivered']).toHaveLength(4);
    expect(items.at(-1)?.kind).toBe('handed-over');
  });

  it('tells the story in French', async () => {
    const { items } = History.parse(await get(`${followed}/history`));

    const sentences = items.map(({ summary }) => summary.replaceAll(/[\u00a0\u202f]/g, ' '));

    expect(sentences).toContain(
      'Relance 1 partie par e-mail à compta@menez.example, parce que 18 640,80 € restaient dus 4 jours après l’échéance, sans litige, promesse ni pause.',
    );
  });

  it('stops within seconds of the payment: paid on day 10, nothing more on day 50', async () => {
    const paid = await issue({ number: 'F2026-0400', issuedOn: '2026-07-30', dueOn: '2026-08-31' });
    await run.advanceTo('2026-09-10T10:00:00Z');
    const before = await leftFor(paid);
    expect(before).toHaveLength(4);

    const { status } = await run.call('POST', `/v1/invoices/${paid}/payments`, {
      amount: 1_864_080,
      paidOn: '2026-09-10',
    });
    expect(status).toBe(201);
    await run.advanceTo('2026-09-10T10:00:02Z');

    expect(await detail(paid)).toMatchObject({
      status: 'settled',
      balance: 0,
      execution: { status: 'SUCCEEDED' },
    });
    await run.advanceTo('2026-10-20T10:00:00Z');
    expect(await leftFor(paid)).toEqual(before);
  });

  it('keeps the file back and asks a person when nobody told that the mise en demeure was posted', async () => {
    const silent = await issue({
      number: 'F2026-0391',
      issuedOn: '2026-10-20',
      dueOn: '2026-11-20',
    });

    await run.advanceTo('2027-01-15T08:00:00Z');

    expect(await detail(silent)).toMatchObject({ status: 'followed' });
    const { answer } = await run.call('GET', '/v1/tasks?creditor=lanvaux&kind=doubt');
    expect(JSON.stringify(answer)).toContain('mise-en-demeure-not-posted');
  });
});
