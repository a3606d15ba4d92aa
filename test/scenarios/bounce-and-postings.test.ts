import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EmbeddedRun, embeddedRun } from '../support/embedded-run.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';

const Detail = z.object({
  status: z.string(),
  steps: z.array(
    z.object({
      step: z.string(),
      state: z.string(),
      dueOn: z.string(),
      contacts: z.array(z.object({ channel: z.string(), state: z.string() })),
    }),
  ),
});
const History = z.object({ items: z.array(z.object({ kind: z.string(), summary: z.string() })) });

let run: EmbeddedRun;
beforeEach(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
});
afterEach(() => run.close());

async function issueTo(email: string): Promise<string> {
  const debtor = { ...invoiceBody.debtor, contacts: [{ role: 'billing', email }] };
  const { answer } = await run.call('POST', '/v1/invoices', { ...invoiceBody, debtor });
  return z.object({ id: z.string() }).parse(answer).id;
}

const detail = async (id: string) =>
  Detail.parse((await run.call('GET', `/v1/invoices/${id}`)).answer);
const fault = (service: string, kind: string) =>
  run.call('POST', '/local/faults', { service, fault: kind, times: 1 });
const left = async () => (await run.outbox()).map(({ channel }) => channel);

describe('a mail that bounces', () => {
  it('shows as failed, goes out on paper, and the timeline says why in French', async () => {
    const id = await issueTo('bounce+menez@simulator.amazonses.com');
    await run.call('POST', `/v1/invoices/${id}/steps/reminder/skip`, { reason: 'essai', by: 'N.' });

    await run.advanceTo('2026-06-22T08:00:00Z');

    const letter = (await detail(id)).steps.find(({ step }) => step === 'first-letter');
    expect(letter).toMatchObject({
      state: 'done',
      contacts: [
        { channel: 'email', state: 'failed' },
        { channel: 'post', state: 'accepted' },
      ],
    });
    const { items } = History.parse((await run.call('GET', `/v1/invoices/${id}/history`)).answer);
    const posted = items.filter(({ summary }) => summary.includes('par courrier'));
    expect(posted).toMatchObject([{ summary: expect.stringContaining('l’e-mail a été rejeté') }]);
  });
});

describe('an answer that is lost', () => {
  it.each([
    ['reset-after', 'of a mail that left'],
    ['reset-before', 'of a mail that did not leave'],
  ])('by %s, %s, leaves one letter', async (kind) => {
    const id = await issueTo('compta@menez.example');
    await fault('ses', kind);

    await run.advanceTo('2026-06-15T12:00:00Z');

    expect(await left()).toEqual(['email']);
    expect((await detail(id)).steps[0]).toMatchObject({ step: 'reminder', state: 'done' });
  });
});

describe('the registered letter', () => {
  it('is asked about when it was posted and not seen again, and waits from its first presentation', async () => {
    const id = await issueTo('compta@menez.example');
    await run.advanceTo('2026-07-21T08:00:00Z');
    const post = (event: string, at: string) =>
      run.call('POST', `/v1/invoices/${id}/postings`, { step: 'mise-en-demeure', event, at });

    expect((await post('received', '2026-07-20T15:00:00Z')).status).toBe(422);
    expect((await post('posted', '2026-07-20T15:00:00Z')).status).toBe(201);
    await run.advanceTo('2026-08-05T08:00:00Z');
    expect((await detail(id)).status).toBe('followed');
    const { answer } = await run.call('GET', '/v1/tasks?kind=doubt');
    expect(JSON.stringify(answer)).toContain('mise-en-demeure-not-presented');

    await post('first-presented', '2026-08-04T10:00:00Z');
    await run.advanceTo('2026-08-12T08:00:00Z');
    expect((await detail(id)).status).toBe('followed');
    await run.advanceTo('2026-08-13T08:00:00Z');
    expect((await detail(id)).status).toBe('handed-over');
  }, 180_000);
});
