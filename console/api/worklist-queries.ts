import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../language/bilingual.ts';
import { api, bodyOf } from './client.ts';

type Scope = { readonly creditor: string | undefined; readonly language: Language };

const queryOf = ({ creditor, language }: Scope) => ({ language, ...(creditor && { creditor }) });

export const todayQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['today', scope.creditor ?? 'all', scope.language],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/today', { params: { query: queryOf(scope) }, signal })),
  });

export const blockedQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['blocked', scope.creditor ?? 'all', scope.language],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/blocked', { params: { query: queryOf(scope) }, signal })),
  });
