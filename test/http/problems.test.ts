import { describe, expect, it, vi } from 'vitest';
import { InvoiceBusyError } from '#domain/errors.ts';
import { apiWithInvoice as setUp } from '../support/api-with-invoice.ts';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody } from '../support/issued.ts';

const url = '/v1/creditors/lanvaux';

describe('problems', () => {
  it.each([
    ['a body that is no JSON', { text: '{"name":' }, 400],
    ['a form', { body: creditorBody, headers: { 'content-type': 'text/plain' } }, 415],
    ['a body too large', { text: `"${'a'.repeat(5_000_001)}"` }, 413],
    ['no body at all', {}, 422],
    ['a body that is a list', { body: [] }, 422],
  ])('answer %s', async (_what, options, status) => {
    const { call } = await setUp();

    const answer = await call('PUT', url, options);

    expect(answer.status).toBe(status);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.json).toMatchObject({ status, title: expect.any(String) });
  });

  it.each([
    ['GET', '/v1/nothing'],
    ['DELETE', url],
    ['GET', '/'],
  ])('answer %s %s, which is no route', async (method, path) => {
    const { call } = await setUp();

    const answer = await call(method, path);

    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ type: 'urn:relance:problem:unknown-route' });
  });

  it('tell nothing of a failure but that it happened; the log tells the rest', async () => {
    const { services } = await setUp();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const findCreditor = () => Promise.reject(new Error('secret of Mme Le Bihan'));
    const call = apiCaller({ ...services, parties: { ...services.parties, findCreditor } });

    const answer = await call('GET', url);

    expect(answer.status).toBe(500);
    expect(answer.bytes.toString()).not.toContain('secret');
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('ask to come again when an invoice is being changed by others', async () => {
    const { services, url: invoice } = await setUp();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const read = (id: string) => Promise.reject(new InvoiceBusyError(id));
    const call = apiCaller({ ...services, records: { ...services.records, read } });

    expect((await call('GET', invoice)).status).toBe(503);
    logged.mockRestore();
  });
});
