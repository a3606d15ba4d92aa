import { type InfiniteData, infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { api, bodyOf } from './client.ts';
import type { InvoiceRow } from './types.ts';

/** The first page is small, so that rows are seen at once; the rest follows in the background. `first-rows.js` asks for it ahead. */
const FIRST_PAGE = 60;
const NEXT_PAGES = 500;

type Page = { readonly items: readonly InvoiceRow[]; readonly nextCursor?: string };
type Place = { readonly limit: number; readonly cursor?: string };
export type InvoicePages = InfiniteData<Page, Place>;

const FIRST: Place = { limit: FIRST_PAGE };

export const invoiceListQuery = (creditor: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['invoices', creditor ?? 'all'],
    initialPageParam: FIRST,
    queryFn: ({ pageParam, signal }): Promise<Page> =>
      bodyOf(
        api.GET('/v1/invoices', {
          params: { query: { ...pageParam, ...(creditor && { creditor }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ nextCursor }): Place | undefined =>
      nextCursor === undefined ? undefined : { limit: NEXT_PAGES, cursor: nextCursor },
  });

/** All invoices of a creditor (or of all): those read so far, and whether that is everything. */
export function useInvoices(creditor: string | undefined, isWanted = true) {
  const query = useInfiniteQuery({ ...invoiceListQuery(creditor), enabled: isWanted });
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = query;
  useEffect(() => {
    // Several parts of a page read the list: none takes back what another has asked for.
    if (isWanted && hasNextPage && !isFetchingNextPage && !isError) {
      void fetchNextPage({ cancelRefetch: false });
    }
  }, [isWanted, hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  const rows = useMemo(() => query.data?.pages.flatMap(({ items }) => items), [query.data]);
  return { ...query, rows, isComplete: rows !== undefined && !hasNextPage };
}
