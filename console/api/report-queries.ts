import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import { allPages } from './invoice-queries.ts';
import type { Bucket, Channel, StepName } from './types.ts';

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

export type Costs = Awaited<ReturnType<NonNullable<ReturnType<typeof costsQuery>['queryFn']>>>;

/** The contacts that a channel's cost is made of; of all channels where none is named. */
export const paidContactsQuery = (scope: ReportScope, channel: Channel | undefined) =>
  queryOptions({
    queryKey: ['reports', 'paid-contacts', ...keyOf(scope), channel ?? 'all'],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/v1/reports/costs/contacts', {
            params: {
              query: { ...queryOf(scope), ...cursor, limit: 500, ...(channel && { channel }) },
            },
            signal,
          }),
        ),
      ),
  });

export type EffectCell = {
  readonly step: StepName | undefined;
  readonly channel: Channel | undefined;
  /** Only those that were followed by payment in full. */
  readonly isPaid: boolean;
};

/** The contacts of one cell of the effectiveness. */
export const contactEffectsQuery = (scope: ReportScope, { step, channel, isPaid }: EffectCell) =>
  queryOptions({
    queryKey: ['reports', 'contact-effects', ...keyOf(scope), step, channel, isPaid],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        bodyOf(
          api.GET('/v1/reports/effectiveness/contacts', {
            params: {
              query: {
                ...queryOf(scope),
                ...cursor,
                limit: 500,
                ...(step && { step }),
                ...(channel && { channel }),
                ...(isPaid && { paid: 'true' }),
              },
            },
            signal,
          }),
        ),
      ),
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
