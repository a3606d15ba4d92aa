import { describe, expect, it } from 'vitest';
import { apiWithInvoice as setUp } from '../support/api-with-invoice.ts';

const decision = { reason: 'Client appelé', by: 'Nadia Ferrand' };

describe('decisions of finance', () => {
  it('skips one step, and says by whom and why', async () => {
    const { post, get, services } = await setUp();

    const answer = await post('/steps/reminder/skip', decision);
    const again = await post('/steps/reminder/skip', decision);

    expect([answer.status, again.status]).toEqual([200, 200]);
    expect((await get()).steps[0]).toMatchObject({
      step: 'reminder',
      state: 'skipped',
      reason: 'by-person',
      by: 'Nadia Ferrand',
      note: 'Client appelé',
    });
    expect(services.executions.poked).toContain('token-1');
  });

  it('skips no step that was taken, nor one the calendar does not have', async () => {
    const { post, change } = await setUp();
    await change(
      () => ({ steps: { reminder: { kind: 'done', at: '2026-06-15T07:00:00Z' } } }) as never,
    );

    expect((await post('/steps/reminder/skip', decision)).status).toBe(409);
    expect((await post('/steps/third-letter/skip', decision)).status).toBe(404);
    expect((await post('/steps/legal-file/skip', decision)).status).toBe(404);
    expect((await post('/steps/nothing/skip', decision)).status).toBe(404);
  });

  it('moves an invoice to another calendar', async () => {
    const { post, get } = await setUp();

    const answer = await post('/calendar', { ...decision, calendar: 'gentle' });

    expect(answer.json).toMatchObject({ calendar: 'gentle' });
    expect((await get()).steps).toHaveLength(7);
  });

  it('cancels an invoice: nothing is left to come', async () => {
    const { post, get } = await setUp();

    await post('/cancellation', decision);
    const again = await post('/cancellation', decision);

    expect(again.status).toBe(200);
    const { status, steps } = await get();
    expect(status).toBe('cancelled');
    expect(steps.every(({ state }: { state: string }) => state === 'skipped')).toBe(true);
  });

  it('decides nothing on a settled invoice', async () => {
    const { post } = await setUp();
    await post('/payments', { amount: 1_864_080, paidOn: '2026-06-26' });

    const answers = await Promise.all([
      post('/cancellation', decision),
      post('/calendar', { ...decision, calendar: 'firm' }),
      post('/steps/reminder/skip', decision),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
  });

  it('wants to know who decided and why', async () => {
    const { post } = await setUp();

    const { status, json } = await post('/cancellation', {});

    expect(status).toBe(422);
    expect(json.errors).toMatchObject([{ pointer: '/reason' }, { pointer: '/by' }]);
  });
});
