import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../language/bilingual.ts';
import { api, bodyOf } from './client.ts';
import type { HistoryEntry, Proof } from './types.ts';

const PAGE = 500;

export const invoiceQuery = (invoiceId: string, asOf?: string) =>
  queryOptions({
    queryKey: ['invoice', invoiceId, 'detail', asOf ?? 'today'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/v1/invoices/{invoiceId}', {
          params: { path: { invoiceId }, query: asOf === undefined ? {} : { asOf } },
          signal,
        }),
      ),
  });

export const historyQuery = (invoiceId: string, language: Language) =>
  queryOptions({
    queryKey: ['invoice', invoiceId, 'history', language],
    queryFn: ({ signal }) =>
      allPages<HistoryEntry>((cursor) =>
        bodyOf(
          api.GET('/v1/invoices/{invoiceId}/history', {
            params: { path: { invoiceId }, query: { language, limit: PAGE, ...cursor } },
            signal,
          }),
        ),
      ),
  });

export const proofsQuery = (invoiceId: string) =>
  queryOptions({
    queryKey: ['invoice', invoiceId, 'proofs'],
    queryFn: ({ signal }) =>
      allPages<Proof>((cursor) =>
        bodyOf(
          api.GET('/v1/invoices/{invoiceId}/proofs', {
            params: { path: { invoiceId }, query: { limit: PAGE, ...cursor } },
            signal,
          }),
        ),
      ),
  });

export const executionQuery = (invoiceId: string) =>
  queryOptions({
    queryKey: ['invoice', invoiceId, 'execution'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/v1/invoices/{invoiceId}/execution', {
          params: { path: { invoiceId } },
          signal,
        }),
      ),
  });

/** What left, exactly as its reader got it. */
export const messageQuery = (invoiceId: string, claimId: string) =>
  queryOptions({
    queryKey: ['invoice', invoiceId, 'message', claimId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/v1/invoices/{invoiceId}/messages/{claimId}', {
          params: { path: { invoiceId, claimId } },
          signal,
        }),
      ),
  });

type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor?: string };

/** Every entry of a list, page after page. */
export async function allPages<Item>(
  read: (cursor: { cursor?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor === undefined ? {} : { cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}
