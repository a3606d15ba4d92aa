import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import { allPages } from './invoice-queries.ts';
import type { UnmatchedPayment } from './types.ts';

const PAGE = 500;

/** Payments told of that no invoice claims; of one creditor, or of all. */
export const unmatchedQuery = (creditor: string | undefined) =>
  queryOptions({
    queryKey: ['unmatched', creditor ?? 'all'],
    queryFn: ({ signal }) =>
      allPages<UnmatchedPayment>((cursor) =>
        bodyOf(
          api.GET('/v1/unmatched-payments', {
            params: { query: { limit: PAGE, ...(creditor && { creditor }), ...cursor } },
            signal,
          }),
        ),
      ),
  });
