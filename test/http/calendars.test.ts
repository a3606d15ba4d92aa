import { describe, expect, it } from 'vitest';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';

const call = apiCaller(memoryServices());
const dryRun = { issuedOn: '2026-05-19', dueOn: '2026-06-18', total: 100_000 };

describe('calendars', () => {
  it('are listed with their steps', async () => {
    const { json } = await call('GET', '/v1/calendars');

    expect(json.items.map(({ name }: { name: string }) => name)).toEqual([
      'standard',
      'gentle',
      'firm',
    ]);
    expect(json.items[0].steps[0]).toMatchObject({ step: 'reminder', label: 'J-3' });
  });

  it('are dated for an invoice that does not exist, at nine in Paris', async () => {
    const { json } = await call('POST', '/v1/calendars/standard/preview', { body: dryRun });

    expect(json.steps[1]).toEqual({
      step: 'first-letter',
      label: 'J+2',
      nominalOn: '2026-06-20',
      dueOn: '2026-06-22',
      scheduledAt: '2026-06-22T07:00:00Z',
      movedFor: 'weekend',
    });
  });

  it('follow the holidays of a zone', async () => {
    const body = { ...dryRun, dueOn: '2026-12-24', zone: 'alsace-moselle' };

    const { json } = await call('POST', '/v1/calendars/standard/preview', { body });

    expect(json.steps[1]).toMatchObject({ nominalOn: '2026-12-26', dueOn: '2026-12-28' });
  });

  it('keep a creditor’s quiet periods and hour', async () => {
    const settings = { quietPeriods: [{ from: '06-01', to: '06-22' }], sendHour: 11 };
    await call('PUT', '/v1/creditors/lanvaux', { body: { ...creditorBody, ...settings } });
    const preview = (creditorId: string) =>
      call('POST', '/v1/calendars/standard/preview', { body: { ...dryRun, creditorId } });

    const { json } = await preview('lanvaux');

    expect(json.steps[1]).toMatchObject({
      scheduledAt: '2026-06-23T09:00:00Z',
      movedFor: 'quiet-period',
    });
    expect((await preview('nobody')).json.errors).toMatchObject([{ pointer: '/creditorId' }]);
  });

  it('are not dated from nonsense', async () => {
    const unknown = await call('POST', '/v1/calendars/slow/preview', { body: dryRun });
    const early = await call('POST', '/v1/calendars/firm/preview', {
      body: { ...dryRun, dueOn: '2026-05-01' },
    });

    expect(unknown.status).toBe(404);
    expect(early.json.errors).toMatchObject([{ pointer: '/dueOn' }]);
  });
});
