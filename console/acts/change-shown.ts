import type { QueryClient } from '@tanstack/react-query';
import type { InvoicePages } from '../api/invoice-list.ts';
import type { Invoice, InvoiceRow } from '../api/types.ts';

/** What an act changes of an invoice as far as the page can know it before the answer. */
export type ChangedFields = Partial<Pick<InvoiceRow, 'status' | 'balance' | 'hold'>>;

/** Shows an invoice as changed, in the list and on its page. Gives back the way to how it was. */
export async function changeShown(
  client: QueryClient,
  invoiceId: string,
  change: ChangedFields,
): Promise<() => void> {
  const list = { queryKey: ['invoices'] };
  const detail = { queryKey: ['invoice', invoiceId, 'detail'] };
  await Promise.all([client.cancelQueries(list), client.cancelQueries(detail)]);
  const before = [
    ...client.getQueriesData<InvoicePages>(list),
    ...client.getQueriesData<Invoice>(detail),
  ];
  client.setQueriesData<InvoicePages>(list, (pages) => pages && inPages(pages, invoiceId, change));
  client.setQueriesData<Invoice>(detail, (invoice) => invoice && { ...invoice, ...change });
  return () => {
    for (const [key, data] of before) client.setQueryData(key, data);
  };
}

const inPages = (all: InvoicePages, id: string, change: ChangedFields): InvoicePages => ({
  ...all,
  pages: all.pages.map((page) =>
    page.items.some((row) => row.id === id)
      ? { ...page, items: page.items.map((row) => (row.id === id ? { ...row, ...change } : row)) }
      : page,
  ),
});
