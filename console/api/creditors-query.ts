import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import { allPages } from './invoice-queries.ts';
import type { Creditor } from './types.ts';

const creditorsQuery = queryOptions({
  queryKey: ['creditors'],
  staleTime: 60_000,
  queryFn: ({ signal }) =>
    allPages<Creditor>((cursor) =>
      bodyOf(api.GET('/v1/creditors', { params: { query: { limit: 500, ...cursor } }, signal })),
    ),
});

export const useCreditors = () => useQuery(creditorsQuery).data;
