import { describe, expect, it, vi } from 'vitest';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody, ISSUED_ID, issuedBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';

async function setUp() {
  const services = memoryServices();
  const call = apiCaller(services);
  await call('PUT', '/v1/creditors/lanvaux', { body: creditorBody });
  const issue = (over: object = {}, headers: Record<string, string> = {}) =>
    call('POST', '/v1/invoices', { body: { ...issuedBody, ...over }, headers });
  return { services, call, issue };
}

const PDF = Buffer.from('%PDF-1.7\n').toString('base64');

describe('POST /v1/invoices', () => {
  it('takes an invoice in, keeps its debtor and starts its execution', async () => {
    const { services, issue } = await setUp();

    const answer = await issue();

    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({ id: ISSUED_ID, status: 'followed', balance: 1_864_080 });
    expect(services.executions.started).toEqual([`arn:${ISSUED_ID}:1`]);
    expect(await services.parties.findDebtor('lanvaux', 'menez')).toMatchObject({ id: 'menez' });
    expect(await services.proofs.chainOf(ISSUED_ID)).toHaveLength(1);
  });

  it('answers an identical repeat with 200 and the same body, and changes nothing', async () => {
    const { services, issue } = await setUp();

    const first = await issue();
    const second = await issue();

    expect(second.status).toBe(200);
    expect(second.json).toEqual(first.json);
    expect(await services.proofs.chainOf(ISSUED_ID)).toHaveLength(1);
  });

  it('starts the execution on a repeat when the first start was lost', async () => {
    const { services, issue } = await setUp();
    await issue();
    services.executions.started.length = 0;

    await issue();

    expect(services.executions.started).toEqual([`arn:${ISSUED_ID}:1`]);
  });

  it('answers 201 though the execution could not be started: the sweeper will', async () => {
    const { services, call } = await setUp();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const start = () => Promise.reject(new Error('throttled'));
    const failing = apiCaller({ ...services, executions: { ...services.executions, start } });

    expect((await failing('POST', '/v1/invoices', { body: issuedBody })).status).toBe(201);
    expect((await call('GET', `/v1/invoices/${ISSUED_ID}`)).json).toMatchObject({ id: ISSUED_ID });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('refuses the same number with other facts and names each of them', async () => {
    const { services, issue } = await setUp();
    await issue();

    const answer = await issue({
      total: 1,
      subject: 'autre',
      debtor: { ...issuedBody.debtor, name: 'Autre' },
    });

    expect(answer.status).toBe(409);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/debtor/name',
      '/subject',
      '/total',
    ]);
    expect(await services.parties.findDebtor('lanvaux', 'menez')).toMatchObject({
      name: issuedBody.debtor.name,
    });
  });

  it('refuses an Idempotency-Key that came with another body', async () => {
    const { services, issue } = await setUp();
    const headers = { 'idempotency-key': 'k-1' };

    const first = await issue({}, headers);
    const repeat = await issue({}, headers);
    const other = await issue({ number: 'F2026-0389' }, headers);

    expect([first.status, repeat.status, other.status]).toEqual([201, 200, 422]);
    expect(repeat.json).toEqual(first.json);
    expect(other.json).toMatchObject({ type: 'urn:relance:problem:key-reused' });
    expect(services.executions.started).toHaveLength(1);
  });

  it('refuses a creditor nobody described, and stores nothing', async () => {
    const { services, issue } = await setUp();

    const answer = await issue({ creditorId: 'nobody' });

    expect(answer.status).toBe(422);
    expect(answer.json.errors).toMatchObject([{ pointer: '/creditorId' }]);
    expect(await services.parties.listDebtors('nobody')).toEqual([]);
  });

  it('keeps the PDF of the invoice, and refuses what is no PDF', async () => {
    const { services, issue } = await setUp();

    const refused = await issue({ document: { fileName: 'f.pdf', contentBase64: 'AAAA' } });
    const taken = await issue({ document: { fileName: 'f.pdf', contentBase64: PDF } });

    expect(refused.json.errors).toMatchObject([{ pointer: '/document/contentBase64' }]);
    expect(taken.status).toBe(201);
    expect([...services.archive.files.keys()]).toEqual([`lanvaux/${ISSUED_ID}/invoice.pdf`]);
  });

  it('chooses the calendar: the invoice’s own, else the band of its amount, else the creditor’s', async () => {
    const { call, issue } = await setUp();
    const amountBands = [{ from: 1_000_000, calendar: 'firm' }];
    const body = { ...creditorBody, calendar: 'gentle', amountBands };
    await call('PUT', '/v1/creditors/lanvaux', { body });

    const answers = await Promise.all([
      issue({ number: 'A', calendar: 'standard' }),
      issue({ number: 'B' }),
      issue({ number: 'C', total: 999 }),
    ]);

    expect(answers.map(({ json }) => json.calendar)).toEqual(['standard', 'firm', 'gentle']);
  });

  it('keeps the calendar finance chose for a debtor, unless the invoice names one', async () => {
    const { call, issue } = await setUp();
    await issue({ number: 'A' });
    await call('PATCH', '/v1/debtors/lanvaux/menez', { body: { calendar: 'gentle' } });

    const [later, own] = [
      await issue({ number: 'B' }),
      await issue({ number: 'C', calendar: 'firm' }),
    ];
    const fromSoftware = await issue({
      number: 'D',
      debtor: { ...issuedBody.debtor, calendar: 'standard' },
    });

    expect([later, own, fromSoftware].map(({ json }) => json.calendar)).toEqual([
      'gentle',
      'firm',
      'standard',
    ]);
  });

  it('refuses a penalty clause under the legal floor, names the floor, and stores nothing', async () => {
    const { services, issue } = await setUp();
    const penaltyClause = { kind: 'fixed', ratePercent: '7.85' };

    const refused = await issue({ penaltyClause });

    expect(refused.status).toBe(422);
    expect(refused.json.errors).toMatchObject([{ pointer: '/penaltyClause/ratePercent' }]);
    expect(refused.json.detail).toMatch(/7\.85 %.*at least 7\.86 %.*2026-H1.*L441-10/);
    expect(await services.parties.listDebtors('lanvaux')).toEqual([]);
  });

  it('lets a consumer’s invoice carry any clause: none is applied to it', async () => {
    const { issue } = await setUp();
    const penaltyClause = { kind: 'fixed', ratePercent: '1' };

    const taken = await issue({
      penaltyClause,
      debtor: { ...issuedBody.debtor, kind: 'consumer' },
    });

    expect(taken.status).toBe(201);
  });
});

const debtorWith = (contact: object) => ({
  debtor: { ...issuedBody.debtor, contacts: [{ role: 'billing', ...contact }] },
});

describe('bad input to POST /v1/invoices', () => {
  it.each([
    [
      'a missing due date',
      { dueOn: undefined },
      '/dueOn',
      'dueOn is missing: a day written YYYY-MM-DD',
    ],
    ['a day that does not exist', { dueOn: '2026-02-30' }, '/dueOn', 'a day written'],
    ['a total of zero', { total: 0 }, '/total', 'greater than 0'],
    ['a negative total', { total: -1 }, '/total', 'greater than 0'],
    ['a total in euros', { total: 12.5 }, '/total', 'a whole number'],
    ['an unknown currency', { currency: 'USD' }, '/currency', 'EUR'],
    ['a due date before the issue date', { dueOn: '2026-05-18' }, '/dueOn', 'on or after issuedOn'],
    ['an unknown field', { totl: 1 }, '/totl', 'not a field known here'],
    ['an unknown calendar', { calendar: 'slow' }, '/calendar', 'one of standard, gentle, firm'],
    [
      'an invalid SIREN',
      { debtor: { ...issuedBody.debtor, siren: '732829321' } },
      '/debtor/siren',
      'SIREN',
    ],
    ['an invalid e-mail', debtorWith({ email: 'compta@' }), '/debtor/contacts/0/email', 'e-mail'],
    ['an invalid phone', debtorWith({ phone: '12' }), '/debtor/contacts/0/phone', 'telephone'],
    [
      'a mobile that is none',
      debtorWith({ mobile: '0261910042' }),
      '/debtor/contacts/0/mobile',
      'mobile',
    ],
  ])('refuses %s with its pointer', async (_what, over, pointer, right) => {
    const { services, issue } = await setUp();

    const answer = await issue(over);

    expect(answer.status).toBe(422);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.json.errors).toHaveLength(1);
    expect(answer.json.errors[0].pointer).toBe(pointer);
    expect(answer.json.errors[0].detail).toContain(right);
    expect(answer.json.errors[0].detail).toContain(pointer.split('/').at(-1));
    expect(services.executions.started).toEqual([]);
    expect(await services.parties.listDebtors('lanvaux')).toEqual([]);
  });
});

describe('POST /v1/invoices/check', () => {
  const check = async (over: object, { call }: Awaited<ReturnType<typeof setUp>>) =>
    call('POST', '/v1/invoices/check', { body: { ...issuedBody, ...over } });

  it('says that it would be taken in, and by which calendar, and stores nothing', async () => {
    const api = await setUp();

    const { status, json } = await check({ calendar: 'firm' }, api);

    expect(status).toBe(200);
    expect(json).toEqual({ invoiceId: ISSUED_ID, isNew: true, calendar: 'firm' });
    expect(api.services.executions.started).toEqual([]);
    expect((await api.call('GET', `/v1/invoices/${ISSUED_ID}`)).status).toBe(404);
    expect(await api.services.parties.findDebtor('lanvaux', 'menez')).toBeUndefined();
  });

  it('knows an exact repeat', async () => {
    const api = await setUp();
    await api.issue();

    expect((await check({}, api)).json).toEqual({
      invoiceId: ISSUED_ID,
      isNew: false,
      calendar: 'standard',
    });
  });

  it.each([
    ['a total that is none', { total: 0 }, 422],
    ['an unknown creditor', { creditorId: 'nobody' }, 422],
    ['other facts than those issued before', { total: 5 }, 409],
  ])('refuses as POST /v1/invoices does: %s', async (_what, over, status) => {
    const api = await setUp();
    await api.issue();

    const checked = await check(over, api);
    const issued = await api.issue(over);

    expect(checked.status).toBe(status);
    expect(checked.json).toEqual(issued.json);
  });
});
