import { api, bodyOf } from '../api/client.ts';

type Reversal = { readonly reversedOn: string; readonly by: string; readonly reason?: string };

/** A payment no longer counts. */
export const reversePayment = (invoiceId: string, paymentId: string, body: Reversal) =>
  bodyOf(
    api.POST('/v1/invoices/{invoiceId}/payments/{paymentId}/reversal', {
      params: { path: { invoiceId, paymentId } },
      body,
    }),
  );

/** A payment that never came counts for no day at all, and the bank had no part in it. */
export const mistake = (paidOn: string) =>
  ({ reversedOn: paidOn, reason: 'entered-by-mistake' }) as const;
