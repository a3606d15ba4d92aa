import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.ts';

/** Whether there is no invoice at all yet. */
export function useIsFirstRun(): boolean {
  const { data } = useQuery({
    queryKey: ['invoices-at-all'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/invoices', { params: { query: { limit: 1 } }, signal })),
  });
  return data?.items.length === 0;
}
