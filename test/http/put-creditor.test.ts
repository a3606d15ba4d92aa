import { describe, expect, it } from 'vitest';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';

function setUp() {
  const call = apiCaller(memoryServices());
  const put = (over: object, at = '2026-11-21T08:00:00Z') =>
    call('PUT', '/v1/creditors/lanvaux', { body: { ...creditorBody, ...over }, at });
  return { call, put };
}

describe('PUT /v1/creditors/{id}', () => {
  it('refuses a penalty clause under the last known floor, and keeps what was there', async () => {
    const { call, put } = setUp();
    await put({ sendHour: 10 });

    const refused = await put({ penaltyClause: { kind: 'legal-times', factor: '2.5' } });

    expect(refused.status).toBe(422);
    expect(refused.json.errors).toMatchObject([{ pointer: '/penaltyClause/factor' }]);
    expect(refused.json.detail).toMatch(/6\.55 %.*at least 7\.86 %/);
    expect((await call('GET', '/v1/creditors/lanvaux')).json).toMatchObject({ sendHour: 10 });
  });

  it('holds the clause against a rate that comes with it', async () => {
    const { put } = setUp();
    const penaltyClause = { kind: 'fixed', ratePercent: '8' };
    const rates = [{ kind: 'legal', from: '2026-07-01', value: '2.70', source: 'arrêté' }];

    expect((await put({ penaltyClause })).status).toBe(200);
    expect((await put({ penaltyClause, rates })).json.detail).toContain('at least 8.10 %');
  });
});
