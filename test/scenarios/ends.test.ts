import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { localClient } from '../../bench/book/local-client.ts';
import { type EmbeddedRun, embeddedRun } from '../support/embedded-run.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';
import { tellPayment } from '../support/tell-payment.ts';

const TOTAL = invoiceBody.total;
const Detail = z.object({
  status: z.string(),
  execution: z.object({ arn: z.string(), status: z.string() }),
});
const Described = z.object({ status: z.string(), output: z.string() });

let run: EmbeddedRun;
beforeAll(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  await run.call('PUT', '/v1/creditors/lanvaux', { ...creditorBody, settleThreshold: 500 });
});
afterAll(() => run.close());

const issue = async (number: string): Promise<string> => {
  const { answer } = await run.call('POST', '/v1/invoices', { ...invoiceBody, number });
  return z.object({ id: z.string() }).parse(answer).id;
};
const act = async (id: string, path: string, body: object) => {
  const { status, answer } = await run.call('POST', `/v1/invoices/${id}/${path}`, body);
  expect(status, JSON.stringify(answer)).toBeLessThan(300);
};
const detail = async (id: string) =>
  Detail.parse((await run.call('GET', `/v1/invoices/${id}`)).answer);

/** What the execution of an invoice says for good, as Step Functions keeps it. */
async function outputOf(id: string): Promise<unknown> {
  await expect
    .poll(async () => (await detail(id)).execution.status, { timeout: 20_000, interval: 20 })
    .toBe('SUCCEEDED');
  const { states } = localClient(run.baseUrl, run.wireUrl);
  const { execution } = await detail(id);
  const described = await states('DescribeExecution', { executionArn: execution.arn });
  return JSON.parse(Described.parse(described).output);
}

describe('the output of an execution', () => {
  const ids: Record<string, string> = {};
  const id = (name: string) => ids[name] ?? '';

  it('names the payment that settled it, and what came after which step', async () => {
    for (const name of ['paid', 'written', 'small', 'frozen']) ids[name] = await issue(name);
    await run.advanceTo('2026-06-23T08:00:00Z');
    const told = (amount: number, paymentId: string) =>
      tellPayment(run, {
        type: 'payment.received',
        data: { invoiceId: id('paid'), amount, currency: 'EUR', paidOn: '2026-06-23', paymentId },
      });
    await told(600_000, 'vir-1');
    await run.advanceTo('2026-06-26T08:00:00Z');
    await told(TOTAL - 600_000, 'vir-2');

    expect(await outputOf(id('paid'))).toMatchObject({
      end: 'settled',
      by: 'standard',
      at: expect.stringMatching(/^2026-06-26T08:00/),
      balance: 0,
      recovered: { 'first-letter': 600_000, 'follow-up': TOTAL - 600_000 },
      lastPayment: { paymentId: 'vir-2', amount: TOTAL - 600_000 },
      lastStep: 'follow-up',
    });
  });

  it('names who wrote it off', async () => {
    const reason = 'Client disparu, courriers revenus.';
    await act(id('written'), 'cancellation', { reason, by: 'Nadia', writeOff: true });

    expect(await outputOf(id('written'))).toMatchObject({
      end: 'written-off',
      by: 'Nadia',
      balance: TOTAL,
      recovered: {},
    });
  });

  it('says that a remainder was too small to ask for', async () => {
    await act(id('small'), 'payments', { amount: TOTAL - 400, paidOn: '2026-06-26' });

    expect(await outputOf(id('small'))).toMatchObject({ end: 'settled', balance: 400 });
  });
});

describe('an insolvency', () => {
  it('freezes the invoice and asks for the claim to be declared in time', async () => {
    const frozen = await issue('frozen-2');
    // What was due on the day of the issue leaves first.
    await run.advanceTo('2026-06-26T08:01:00Z');
    const left = async () =>
      (await run.outbox()).filter(({ invoiceIds }) => invoiceIds.includes(frozen)).length;
    const before = await left();
    await act(frozen, 'holds', { kind: 'insolvency', publishedOn: '2026-06-25', by: 'Nadia' });

    const { answer } = await run.call('GET', '/v1/tasks?creditor=lanvaux&kind=doubt');
    expect(JSON.stringify(answer)).toContain('"dueOn":"2026-08-25"');
    expect(JSON.stringify(answer)).toContain('declare-claim');
    expect(await detail(frozen)).toMatchObject({ status: 'on-hold' });
    await run.advanceTo('2026-07-24T08:00:00Z');
    expect(await left()).toBe(before);
  });
});
