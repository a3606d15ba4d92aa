import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Task } from '#domain/task.ts';
import { apiWithInvoice } from '../support/api-with-invoice.ts';
import { at } from '../support/invoice.ts';
import { ISSUED_ID } from '../support/issued.ts';

const task = (id: string, over: Partial<Task> = {}): Task => ({
  id: `${ISSUED_ID}.${id}`,
  kind: 'call',
  creditorId: 'lanvaux',
  invoiceId: ISSUED_ID,
  dueOn: civilDate('2026-06-25'),
  createdAt: at('2026-06-25T07:00:00Z'),
  ...over,
});
const question = task('question.1.2', { kind: 'doubt', dueOn: civilDate('2026-06-20') });

async function setUp() {
  const api = await apiWithInvoice();
  await api.services.tasks.open(task('follow-up_call_1'));
  await api.services.tasks.open(question);
  const ids = async (query: string) =>
    (await api.call('GET', `/v1/tasks${query}`)).json.items.map(({ id }: Task) => id.slice(31));
  const finish = (id: string) =>
    api.call('POST', `/v1/tasks/${id}/done`, { body: { by: 'Nadia Ferrand' } });
  return { ...api, ids, finish };
}

describe('tasks', () => {
  it.each([
    ['', ['question.1.2', 'follow-up_call_1']],
    ['?creditor=lanvaux&kind=call', ['follow-up_call_1']],
    ['?dueBefore=2026-06-25', ['question.1.2']],
    ['?creditor=nobody', []],
  ])('are listed by %s, the oldest first', async (query, expected) => {
    const { ids } = await setUp();

    expect(await ids(query)).toEqual(expected);
  });

  it('leave the list when they are done', async () => {
    const { ids, finish } = await setUp();

    expect((await finish(`${ISSUED_ID}.follow-up_call_1`)).status).toBe(200);
    expect(await ids('')).toEqual(['question.1.2']);
  });

  it('let the relance go on when they were its question', async () => {
    const { change, finish, invoice, services } = await setUp();
    await change(() => ({ question: 'mise-en-demeure-late' }));

    await finish(question.id);

    expect(await invoice()).toMatchObject({ approved: ['mise-en-demeure'] });
    expect((await invoice()).question).toBeUndefined();
    expect(services.executions.poked).toEqual(['token-1']);
  });

  it('are not found under another name', async () => {
    const { finish } = await setUp();

    expect((await finish(`${ISSUED_ID}.nothing`)).status).toBe(404);
    expect((await finish('nothing')).status).toBe(404);
  });
});
