import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import type { WritingStep } from './types.ts';

/** What leaves by itself on the next day on which something does. */
export const nextSendsQuery = (creditor: string | undefined) =>
  queryOptions({
    queryKey: ['next-sends', creditor ?? 'all'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/v1/sends/next', { params: { query: { ...(creditor && { creditor }) } }, signal }),
      ),
  });

/** The messages of a step as they would leave. */
export const stepPreviewQuery = (invoiceId: string, step: WritingStep) =>
  queryOptions({
    queryKey: ['invoice', invoiceId, 'step-preview', step],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/v1/invoices/{invoiceId}/steps/{step}/preview', {
          params: { path: { invoiceId, step } },
          signal,
        }),
      ),
  });
