import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import { allPages } from './invoice-queries.ts';
import type { Debtor } from './types.ts';

const PAGE = 200;

export const debtorsQuery = (creditor: string | undefined) =>
  queryOptions({
    queryKey: ['debtors', creditor ?? 'all'],
    queryFn: ({ signal }) =>
      allPages<Debtor>((cursor) =>
        bodyOf(
          api.GET('/v1/debtors', {
            params: { query: { limit: PAGE, ...(creditor && { creditor }), ...cursor } },
            signal,
          }),
        ),
      ),
  });

export const debtorQuery = (creditorId: string, debtorId: string) =>
  queryOptions({
    queryKey: ['debtor', creditorId, debtorId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/v1/debtors/{creditorId}/{debtorId}', {
          params: { path: { creditorId, debtorId } },
          signal,
        }),
      ),
  });
