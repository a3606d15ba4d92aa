import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const DAYS = {
  'J-3': '2026-06-15T07:00:00Z',
  // Saturday 20 June waits for Monday.
  'J+2': '2026-06-22T07:00:00Z',
  'J+7': '2026-06-25T07:00:00Z',
  'J+15': '2026-07-03T07:00:00Z',
  // Saturday 18 July waits for Monday.
  'J+30': '2026-07-20T07:00:00Z',
};

let run: EmbeddedRun;
beforeEach(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
});
afterEach(() => run.close());

async function issue(body: object = invoiceBody) {
  const { status, answer } = await run.call('POST', '/v1/invoices', body);
  expect(status, JSON.stringify(answer)).toBe(201);
  return Detail.parse((await run.call('GET', `/v1/invoices/${idOf(answer)}`)).answer);
}

const idOf = (answer: unknown): string => z.object({ id: z.string() }).parse(answer).id;
const detail = async (id: string) =>
  Detail.parse((await run.call('GET', `/v1/invoices/${id}`)).answer);

/** What left, as day and channel. */
const left = async () => (await run.outbox()).map(({ at, channel }) => `${instant(at)} ${channel}`);
const instant = (at: string) => at.replace(/\.\d+Z$/, 'Z');

describe('one invoice', () => {
  it('goes through its whole calendar, each contact once, at 9:00 in Paris on working days', async () => {
    const { id } = await issue();

    await run.advanceTo('2026-06-15T06:59:59Z');
    expect(await left()).toEqual([]);

    await run.advanceTo('2026-09-30T07:00:00Z');

    expect(await left()).toEqual([
      `${DAYS['J-3']} email`,
      `${DAYS['J+2']} email`,
      `${DAYS['J+7']} sms`,
      `${DAYS['J+7']} email`,
      `${DAYS['J+15']} email`,
      `${DAYS['J+30']} post`,
    ]);
    expect(await detail(id)).toMatchObject({
      status: 'handed-over',
      execution: { status: 'SUCCEEDED' },
    });
  });

  it('chains its proofs from the first to the last', async () => {
    const { id } = await issue();
    await run.advanceTo('2026-09-30T07:00:00Z');

    const { items } = Proofs.parse((await run.call('GET', `/v1/invoices/${id}/proofs`)).answer);

    expect(items.map(({ sequence }) => sequence)).toEqual(items.map((_, index) => index + 1));
    for (const [index, proof] of items.entries()) {
      if (index > 0) expect(proof.previousHash).toBe(items[index - 1]?.hash);
    }
    const counts = Object.groupBy(items, ({ kind }) => kind);
    expect(counts['contact-made']).toHaveLength(8);
    expect(counts['contact-delivered']).toHaveLength(4);
    expect(items.at(-1)?.kind).toBe('handed-over');
  });

  it('is left alone from the day it is paid: day 10 paid, day 90 still nothing', async () => {
    const { id } = await issue();
    await run.advanceTo('2026-06-28T10:00:00Z');
    const before = await left();
    expect(before).toHaveLength(4);

    const { status } = await run.call('POST', `/v1/invoices/${id}/payments`, {
      amount: 1_864_080,
      paidOn: '2026-06-28',
    });
    expect(status).toBe(201);
    await run.advanceTo('2026-06-28T10:00:02Z');
    expect(await detail(id)).toMatchObject({
      status: 'settled',
      balance: 0,
      execution: { status: 'SUCCEEDED' },
    });

    await run.advanceTo('2026-09-30T07:00:00Z');
    expect(await left()).toEqual(before);
  });
});
