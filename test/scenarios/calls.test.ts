import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EmbeddedRun, embeddedRun } from '../support/embedded-run.ts';
import { textOfPdf } from '../support/read-pdf.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';

const Tasks = z.object({
  items: z.array(z.object({ id: z.string(), script: z.string(), expectedValue: z.int() })),
});
const History = z.object({ items: z.array(z.object({ summary: z.string() })) });

let run: EmbeddedRun;
beforeEach(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
});
afterEach(() => run.close());

async function issue(): Promise<string> {
  const { answer } = await run.call('POST', '/v1/invoices', invoiceBody);
  return z.object({ id: z.string() }).parse(answer).id;
}
const calls = async () => Tasks.parse((await run.call('GET', '/v1/tasks?kind=call')).answer).items;
const told = async (id: string) => {
  const { answer } = await run.call('GET', `/v1/invoices/${id}/history?limit=1000`);
  return History.parse(answer).items.map(({ summary }) => summary);
};
const letter = async (id: string, step: string) => {
  const response = await fetch(`${run.baseUrl}/v1/invoices/${id}/letters/${step}`);
  return textOfPdf(new Uint8Array(await response.arrayBuffer()));
};

describe('a call', () => {
  it('leaves the list once it is made, is recalled by the next letter, and holds to its promise', async () => {
    const id = await issue();
    await run.advanceTo('2026-06-25T08:00:00Z');
    const [asked] = await calls();
    expect(asked?.script).toContain('F2026-0388');

    const url = `/v1/invoices/${id}/calls`;
    const call = { by: 'Nadia Ferrand', contact: 'Claire Le Bihan' };
    const reached = { ...call, calledAt: '2026-06-25T07:30:00Z', outcome: 'reached' };
    expect((await run.call('POST', url, reached)).status).toBe(201);
    expect(await calls()).toEqual([]);

    await run.advanceTo('2026-07-03T08:00:00Z');
    expect(await letter(id, 'second-letter')).toContain(
      'notre entretien du 25 juin 2026 avec Claire Le Bihan',
    );

    const promised = { ...call, calledAt: '2026-07-03T07:30:00Z', outcome: 'promised' };
    await run.call('POST', url, { ...promised, promisedOn: '2026-07-10' });
    await run.advanceTo('2026-07-20T08:00:00Z');
    const story = (await told(id)).join('\n');
    expect(story).toContain('règlement promis pour le 10/07/2026');
    expect(story).toMatch(/Promesse.: engagement non tenu/);
    expect(story).toMatch(/Mise en demeure partie/);
  });
});
