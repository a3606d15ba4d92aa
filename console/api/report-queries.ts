import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import { allPages } from './invoice-queries.ts';
import type { Bucket } from './types.ts';

/** Of one creditor or of all; on a day, today where nothing is said. */
export type ReportScope = {
  readonly creditor: string | undefined;
  readonly asOf: string | undefined;
};

const queryOf = ({ creditor, asOf }: ReportScope) => ({
  ...(creditor && { creditor }),
  ...(asOf && { asOf }),
});
const keyOf = ({ creditor, asOf }: ReportScope) => [creditor ?? 'all', asOf ?? 'today'];

export const agedBalanceQuery = (scope: ReportScope) =>
  queryOptions({
    queryKey: ['reports', 'aged-balance', ...keyOf(scope)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/reports/aged-balance', { params: { query: queryOf(scope) }, signal })),
  });

export type Cell = { readonly bucket: Bucket | undefined; readonly debtor: string | undefined };

/** The invoices of one cell of the aged balance. */
export const agedInvoicesQuery = (scope: ReportScope, { bucket, debtor }: Cell) =>
  queryOptions({
    queryKey: ['reports', 'aged-invoices', ...keyOf(scope), bucket ?? 'all', debtor ?? 'all'],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/v1/reports/aged-balance/invoices', {
            params: {
              query: {
                ...queryOf(scope),
                ...cursor,
                limit: 500,
                ...(bucket && { bucket }),
                ...(debtor && { debtor }),
              },
            },
            signal,
          }),
        ),
      ),
  });

export const salesDaysQuery = (scope: ReportScope) =>
  queryOptions({
    queryKey: ['reports', 'dso', ...keyOf(scope)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/reports/dso', { params: { query: queryOf(scope) }, signal })),
  });

export const delaysQuery = (scope: ReportScope) =>
  queryOptions({
    queryKey: ['reports', 'delays', ...keyOf(scope)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/reports/delays', { params: { query: queryOf(scope) }, signal })),
  });

export const effectivenessQuery = (scope: ReportScope) =>
  queryOptions({
    queryKey: ['reports', 'effectiveness', ...keyOf(scope)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/reports/effectiveness', { params: { query: queryOf(scope) }, signal })),
  });

export const costsQuery = (scope: ReportScope) =>
  queryOptions({
    queryKey: ['reports', 'costs', ...keyOf(scope)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/reports/costs', { params: { query: queryOf(scope) }, signal })),
  });

/** What is expected to come, from today on. */
export const forecastQuery = (creditor: string | undefined) =>
  queryOptions({
    queryKey: ['reports', 'forecast', creditor ?? 'all'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/v1/reports/forecast', {
          params: { query: creditor === undefined ? {} : { creditor } },
          signal,
        }),
      ),
  });
