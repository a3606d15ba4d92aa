import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import { allPages } from './invoice-queries.ts';
import type { Task } from './types.ts';

const PAGE = 500;

/** Work for people of one kind, still to be done; of one creditor, or of all. */
export const tasksQuery = (kind: Task['kind'], creditor?: string) =>
  queryOptions({
    queryKey: ['tasks', kind, creditor ?? 'all'],
    queryFn: ({ signal }) =>
      allPages<Task>((cursor) =>
        bodyOf(
          api.GET('/v1/tasks', {
            params: {
              query: {
                kind,
                limit: PAGE,
                ...(kind === 'call' && { sort: 'expected-value' }),
                ...(creditor && { creditor }),
                ...cursor,
              },
            },
            signal,
          }),
        ),
      ),
  });
