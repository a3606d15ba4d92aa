import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { apiCaller, type Call } from './call-api.ts';
import { creditorBody, ISSUED_ID, issuedBody } from './issued.ts';
import { memoryServices } from './memory-services.ts';

const id = InvoiceId.parse(ISSUED_ID);

/** The API with one creditor and one invoice, its execution running and listening. */
export async function apiWithInvoice() {
  const services = memoryServices();
  const call = apiCaller(services);
  await call('PUT', '/v1/creditors/lanvaux', { body: creditorBody });
  await call('POST', '/v1/invoices', { body: issuedBody });

  const change = (over: (invoice: Invoice) => Partial<Invoice>) =>
    services.records.change(id, (invoice) => ({
      invoice: { ...invoice, ...over(invoice) },
      proofs: [],
    }));
  const arn = `arn:${ISSUED_ID}:1`;
  await change(({ situation }) => ({
    reviewed: situation,
    execution: { cycle: 1, arn, token: 'token-1' },
  }));

  const url = `/v1/invoices/${ISSUED_ID}`;
  return {
    services,
    call,
    change,
    url,
    arn,
    get: async (path = '', options: Call = {}) => (await call('GET', url + path, options)).json,
    post: (path: string, body?: unknown, options: Call = {}) =>
      call('POST', url + path, { at: '2026-06-26T09:00:00Z', body, ...options }),
    invoice: () => services.records.read(id),
    chain: () => services.proofs.chainOf(ISSUED_ID),
  };
}
