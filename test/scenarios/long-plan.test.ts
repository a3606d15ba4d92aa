import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EmbeddedRun, embeddedRun } from '../support/embedded-run.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';
import { tellPayment } from '../support/tell-payment.ts';

const Detail = z.object({
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
  nextCursor: z.string().optional(),
});
const INSTALMENT = invoiceBody.total / 24;

/** The fifteenth of each month, two years long. */
const days = Array.from({ length: 24 }, (_, index) => {
  const month = 6 + index;
  return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
});

let run: EmbeddedRun;
beforeAll(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
});
afterAll(() => run.close());

type ProofItem = z.infer<typeof Proofs>['items'][number];

async function allProofs(id: string, cursor = ''): Promise<readonly ProofItem[]> {
  const url = `/v1/invoices/${id}/proofs?limit=100${cursor && `&cursor=${cursor}`}`;
  const { items, nextCursor } = Proofs.parse((await run.call('GET', url)).answer);
  return nextCursor === undefined ? items : [...items, ...(await allProofs(id, nextCursor))];
}

describe('a plan of twenty-four months', () => {
  it('runs through several executions, each far from its year, with one history', async () => {
    const { answer } = await run.call('POST', '/v1/invoices', invoiceBody);
    const { id } = z.object({ id: z.string() }).parse(answer);
    const detail = async () => Detail.parse((await run.call('GET', `/v1/invoices/${id}`)).answer);
    const instalments = days.map((dueOn) => ({ dueOn, amount: INSTALMENT }));
    const { status } = await run.call('POST', `/v1/invoices/${id}/holds`, {
      kind: 'plan',
      instalments,
    });
    expect(status).toBe(201);

    const cycles = new Set<string>();
    for (const dueOn of days) {
      await run.advanceTo(`${dueOn}T08:00:00Z`);
      const { execution } = await detail();
      cycles.add(execution.arn);
      expect(execution.status).toBe('RUNNING');
      const data = { invoiceId: id, amount: INSTALMENT, currency: 'EUR', paidOn: dueOn };
      const told = { type: 'payment.received', data: { ...data, paymentId: `vir-${dueOn}` } };
      expect(await tellPayment(run, told)).toBe(200);
    }

    await expect.poll(async () => (await detail()).execution.status).toBe('SUCCEEDED');
    expect(await detail()).toMatchObject({ status: 'settled', balance: 0 });
    // Nothing but a reminder before each instalment.
    const subjects = (await run.outbox()).map(({ subject = '' }) => subject);
    expect(subjects).toHaveLength(24);
    expect(subjects.every((subject) => subject.includes('échéance'))).toBe(true);
    expect(cycles.size).toBe(3);
    const items = await allProofs(id);
    expect(items.map(({ sequence }) => sequence)).toEqual(items.map((_, index) => index + 1));
    expect(items.filter(({ kind }) => kind === 'payment-received')).toHaveLength(24);
    expect(items.slice(1).every((proof, index) => proof.previousHash === items[index]?.hash)).toBe(
      true,
    );
  });
});
