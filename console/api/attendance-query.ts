import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';

/** As long as the sweeper takes to come round. */
const FRESH_MS = 300_000;

const FIRST = 1;

/** Whether every invoice followed has its execution running; an act changes nothing of it that is worth asking anew. */
export const attendanceQuery = (creditor: string | undefined) =>
  queryOptions({
    queryKey: ['attendance', creditor ?? 'all'],
    staleTime: FRESH_MS,
    refetchInterval: FRESH_MS,
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/v1/attendance', {
          params: { query: { limit: FIRST, ...(creditor && { creditor }) } },
          signal,
        }),
      ),
  });
