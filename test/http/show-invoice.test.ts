import { describe, expect, it } from 'vitest';
import { apiWithInvoice as setUp } from '../support/api-with-invoice.ts';
import { aContact } from '../support/invoice.ts';
import { issuedBody } from '../support/issued.ts';

describe('GET /v1/invoices/{id}', () => {
  it('shows the invoice, its steps and its execution', async () => {
    const { get, arn, url } = await setUp();

    const invoice = await get('', { at: '2026-06-20T08:00:00Z' });

    expect(url).toContain(invoice.id);
    expect(invoice).toMatchObject({
      creditorId: 'lanvaux',
      number: 'F2026-0388',
      status: 'followed',
      dueOn: '2026-06-18',
      currency: 'EUR',
      total: 1_864_080,
      balance: 1_864_080,
      daysLate: 2,
      debtor: { id: 'menez' },
      execution: { arn, status: 'RUNNING' },
    });
    expect(
      invoice.steps.map(({ label, dueOn }: Record<string, string>) => `${label} ${dueOn}`),
    ).toEqual([
      'J-3 2026-06-15',
      'J+2 2026-06-22',
      'J+7 2026-06-25',
      'J+15 2026-07-03',
      'J+30 2026-07-20',
      'J+43 2026-07-31',
    ]);
  });

  it('states the claim of the day asked for, to the cent', async () => {
    const { get, post } = await setUp();
    await post('/payments', { amount: 600_000, paidOn: '2026-06-29' });

    const { claim } = await get('?asOf=2026-07-20');

    expect(claim).toMatchObject({
      asOf: '2026-07-20',
      principal: 1_270_906,
      penalties: { total: 15_884 },
      indemnity: 4_000,
      total: 1_283_964,
      received: [
        {
          on: '2026-06-29',
          amount: 600_000,
          allocatedTo: { interest: 6_826, principal: 593_174, indemnity: 0 },
        },
      ],
    });
  });

  it('counts penalties up to the last day with a known rate, and says which rate is missing', async () => {
    const { get, post } = await setUp();
    await post('/payments', { amount: 600_000, paidOn: '2039-02-01' });

    const { claim } = await get('?asOf=2039-03-01');

    expect(claim.asOf).toBe('2039-03-01');
    expect(claim.unknownRate).toMatchObject({
      rate: 'ecb',
      countedUntil: claim.penalties.segments.at(-1).to,
    });
    expect(claim.received).toHaveLength(1);
  });

  it('shows until when one may go to court, and what a part payment may make of it', async () => {
    const { get, post } = await setUp();
    await post('/payments', { amount: 600_000, paidOn: '2026-06-26' });

    const { limitation, warnings } = await get();
    const late = await get('?asOf=2031-05-20');

    expect(limitation).toEqual({
      startedOn: '2026-05-19',
      lastDayOn: '2031-05-19',
    });
    expect(warnings).toEqual([]);
    expect(late.limitation).toMatchObject({
      warning: 'past',
      ifAcknowledged: { on: '2026-06-26', lastDayOn: '2031-06-26' },
    });
    expect(late.warnings).toMatchObject([
      {
        kind: 'limitation-past',
        lastDayOn: '2031-05-19',
        summary: expect.stringContaining('Prescription probable depuis le 19/05/2031'),
      },
    ]);
  });

  it('speaks of no limitation once nothing is owed', async () => {
    const { get, post } = await setUp();
    await post('/payments', { amount: 1_864_080, paidOn: '2026-06-26' });

    expect(await get()).not.toHaveProperty('limitation');
  });

  it('warns of a payment term over its cap, in the reader’s language, and follows all the same', async () => {
    const { call } = await setUp();
    const body = { ...issuedBody, number: 'LATE', dueOn: '2026-09-30' };
    const { json, status } = await call('POST', '/v1/invoices', { body });
    const show = async (language: string) => {
      const answer = await call('GET', `/v1/invoices/${json.id}`, {
        headers: { 'accept-language': language },
      });
      return answer.json.warnings;
    };

    expect(status).toBe(201);
    expect(await show('fr')).toMatchObject([
      {
        kind: 'term-over-cap',
        latestOn: '2026-07-18',
        source: 'C. com. L441-10 I',
        summary: expect.stringContaining('au-delà du maximum légal, le 18/07/2026'),
      },
    ]);
    expect((await show('en'))[0].summary).toContain('18\u00a0July 2026');
  });

  it('says in which semesters a clause could not be held against the floor', async () => {
    const { call } = await setUp();
    const penaltyClause = { kind: 'fixed', ratePercent: '9' };
    const body = { ...issuedBody, number: 'CLAUSE', penaltyClause };
    const { json } = await call('POST', '/v1/invoices', { body });

    const { json: shown } = await call('GET', `/v1/invoices/${json.id}?asOf=2026-07-20`);

    expect(shown.claim.floorUnknownIn).toEqual(['2026-H2']);
  });

  it('shows each contact of a step', async () => {
    const { get, change } = await setUp();
    await change(() => ({ contacts: [aContact({ state: 'delivered' })] }));

    const { steps } = await get();

    expect(steps[1].contacts).toMatchObject([
      { channel: 'email', state: 'delivered', to: 'compta@menez.example', hasLetter: false },
    ]);
  });

  it('names the parameter that is not right', async () => {
    const { call, url } = await setUp();

    const wrong = await call('GET', `${url}?asOf=hier`);
    const unknown = await call('GET', '/v1/invoices/inv_unknown');

    expect(wrong.status).toBe(400);
    expect(wrong.json.errors).toMatchObject([{ parameter: 'asOf' }]);
    expect(unknown.status).toBe(404);
  });
});

describe('GET /v1/invoices/{id}/letters/{step}', () => {
  it('gives the archived bytes back', async () => {
    const { services, call, change, url } = await setUp();
    const letter = { key: 'k.pdf', sha256: 'a'.repeat(64) };
    await change(() => ({ contacts: [aContact({ state: 'delivered', letter })] }));
    services.archive.files.set('k.pdf', Buffer.from('%PDF-1.7 é'));

    const answer = await call('GET', `${url}/letters/first-letter`);

    expect(answer.type).toBe('application/pdf');
    expect(answer.bytes.equals(Buffer.from('%PDF-1.7 é'))).toBe(true);
  });

  it('renders the one to come on request, and keeps nothing of it', async () => {
    const { services, call, url } = await setUp();

    const answer = await call('GET', `${url}/letters/second-letter?preview=true`);

    expect(answer.status).toBe(200);
    expect(answer.bytes.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(services.archive.files.size).toBe(0);
  });

  it('knows no letter that was not sent', async () => {
    const { call, url } = await setUp();

    const sent = await call('GET', `${url}/letters/first-letter`);
    const preview = await call('GET', `${url}/letters/legal-file?preview=true`);

    expect([sent.status, preview.status]).toEqual([404, 404]);
  });
});
