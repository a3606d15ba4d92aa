import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import { allPages } from './invoice-queries.ts';
import type { RegisteredLetter } from './types.ts';

const PAGE = 500;

/** The registered letters the post has or had; of one creditor, or of all. */
export const registeredLettersQuery = (creditor: string | undefined) =>
  queryOptions({
    queryKey: ['registered-letters', creditor ?? 'all'],
    queryFn: ({ signal }) =>
      allPages<RegisteredLetter>((cursor) =>
        bodyOf(
          api.GET('/v1/letters/registered', {
            params: { query: { limit: PAGE, ...(creditor && { creditor }), ...cursor } },
            signal,
          }),
        ),
      ),
  });
