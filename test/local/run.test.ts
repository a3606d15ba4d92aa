import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { call, smallProject, startOfStory, startSmall } from './small-project/start-small.ts';

describe('the embedded run', () => {
  let run: LocalRun;

  beforeAll(async () => {
    run = await startSmall(await smallProject(), 14_300);
  });
  afterAll(async () => run.close());

  it('hands a request to the function of its route with the virtual time', async () => {
    const { body } = await call(run, 'POST', '/v1/echo/a%20b?x=1&x=2', { a: 1 });

    expect(body).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /v1/{proxy+}',
      rawPath: '/v1/echo/a%20b',
      queryStringParameters: { x: '1,2' },
      pathParameters: { proxy: 'echo/a b' },
      body: '{"a":1}',
      isBase64Encoded: false,
    });
    expect(body.requestContext.timeEpoch - startOfStory).toBeLessThan(60_000);
  });

  it('inserts by PartiQL once', async () => {
    const { body } = await call(run, 'POST', '/v1/insert-twice');

    expect(body).toBe('DuplicateItemException');
  });

  it('refuses a condition that does not hold as DynamoDB does', async () => {
    const { body } = await call(run, 'POST', '/v1/condition');

    expect(body).toBe(true);
  });

  it('keeps a mail with its letter, and tells what became of it', async () => {
    await call(run, 'POST', '/v1/send', { invoice: 'inv_1', to: 'client@example.com' });
    await run.clock.settle();

    const { body } = await call(run, 'GET', '/local/outbox?invoice=inv_1');
    const [item] = body.items;
    const letter = await fetch(new URL(item.attachments[0].href, run.baseUrl));
    expect(item).toMatchObject({
      channel: 'email',
      to: 'client@example.com',
      subject: 'Facture en retard',
      invoiceIds: ['inv_1'],
      attachments: [{ fileName: 'lettre.pdf', contentType: 'application/pdf' }],
    });
    expect(await letter.text()).toBe('%PDF-lettre');
    expect((await call(run, 'GET', '/v1/item/inv_1/Send')).body).not.toBeNull();
    expect((await call(run, 'GET', '/v1/item/inv_1/Delivery')).body).not.toBeNull();
  });

  it('bounces a mail to the simulator', async () => {
    const to = 'bounce+a@simulator.amazonses.com';
    await call(run, 'POST', '/v1/send', { invoice: 'inv_2', to });
    await run.clock.settle();

    expect((await call(run, 'GET', '/v1/item/inv_2/Bounce')).body).not.toBeNull();
    expect((await call(run, 'GET', '/v1/item/inv_2/Delivery')).body).toBeNull();
  });

  it('keeps texts and letters for the post', async () => {
    await call(run, 'POST', '/v1/send', { invoice: 'inv_3', to: '+33612345678', channel: 'sms' });
    await call(run, 'POST', '/v1/send', { invoice: 'inv_3', to: '1 rue A', channel: 'post' });

    const { body } = await call(run, 'GET', '/local/outbox?invoice=inv_3');
    const [text, letter] = body.items;
    const served = await fetch(new URL(letter.attachments[0].href, run.baseUrl));
    expect(text).toMatchObject({
      channel: 'sms',
      to: '+33612345678',
      text: 'Facture en retard & due',
    });
    expect(letter).toMatchObject({ channel: 'post', to: '1 rue A' });
    expect(await served.text()).toBe('%PDF-mise-en-demeure');
  });

  it('runs a machine through its wait when the clock is moved on', async () => {
    const input = { invoice: 'inv_4', to: 'client@example.com' };
    const { body: before } = await call(run, 'POST', '/v1/start/one', input);
    const { body: clock } = await call(run, 'POST', '/local/clock', { advanceToNext: true });

    const { body } = await call(run, 'GET', '/local/outbox?invoice=inv_4');
    expect(before.executionArn).toContain(':execution:small:one');
    expect(body.items).toHaveLength(1);
    expect(body.items[0].at).toBe(clock.now);
  });

  it('fires the sweeper once for each hop of the clock', async () => {
    const sweeps = async () =>
      Number((await call(run, 'GET', '/v1/item/sweeps/all')).body?.sweeps.N ?? 0);
    const before = await sweeps();
    await call(run, 'POST', '/local/clock', { advanceDays: 30 });

    expect((await sweeps()) - before).toBe(1);
  });

  it('shows a fault as the service would, as often as asked', async () => {
    await call(run, 'POST', '/local/faults', { service: 'ses', fault: 'throttle', times: 1 });
    const send = () =>
      call(run, 'POST', '/v1/send', { invoice: 'inv_5', to: 'client@example.com' });

    expect((await send()).status).toBe(500);
    expect((await send()).status).toBe(200);
  });

  it('did the work although the answer was lost', async () => {
    await call(run, 'POST', '/local/faults', { service: 'ses', fault: 'reset-after', times: 1 });
    const { status } = await call(run, 'POST', '/v1/send', {
      invoice: 'inv_6',
      to: 'a@example.com',
    });

    const { body } = await call(run, 'GET', '/local/outbox?invoice=inv_6');
    expect(status).toBe(500);
    expect(body.items).toHaveLength(1);
  });

  it('gives functions the webhook secrets', async () => {
    await call(run, 'PUT', '/local/secrets/stripe', { secret: 'whsec_new' });
    const { body } = await call(run, 'POST', '/v1/secret');

    expect(JSON.parse(body).stripe).toBe('whsec_new');
  });

  it('outlives a function that crashes or hangs', async () => {
    expect((await call(run, 'POST', '/v1/crash')).status).toBe(500);
    expect((await call(run, 'POST', '/v1/hang')).status).toBe(503);
    expect((await call(run, 'POST', '/v1/echo')).status).toBe(200);
  });

  it('refuses its controls to a page from elsewhere', async () => {
    const response = await fetch(new URL('/local/clock', run.baseUrl), {
      headers: { origin: 'https://evil.example' },
    });

    expect(response.status).toBe(403);
  });
});
