import * as z from 'zod';
import { HoldOutcome } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { releaseHold as release } from '#domain/release-hold.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { InvoiceReceipt, receiptOf } from '../answers/invoice-receipt.ts';
import { By, invoiceParams, Reason, UNSIGNED } from '../parameters.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

const HoldRelease = z
  .strictObject({ outcome: HoldOutcome, note: Reason.optional(), by: By.optional() })
  .meta({ id: 'HoldRelease' });

export const releaseHold = route({
  method: 'post',
  path: '/invoices/{invoiceId}/holds/{holdId}/release',
  summary: 'Ends a hold: the relance goes on where it stood',
  input: { params: invoiceParams.extend({ holdId: z.string() }), body: HoldRelease },
  answer: InvoiceReceipt,
  problems: ['not-found'],
  handle: async ({ params, body }, services, { at }) => {
    const { outcome, note, by = UNSIGNED } = body;
    const acted = await actOnInvoice(
      services,
      params.invoiceId,
      (invoice) =>
        unknownHold(invoice, params.holdId) ?? release(invoice, { outcome, note, by, at }),
    );
    return acted.kind === 'problem' ? acted : ok(receiptOf(acted.invoice));
  },
});

const unknownHold = ({ hold }: Invoice, holdId: string): Problem | undefined =>
  hold?.id === holdId
    ? undefined
    : problem(
        'not-found',
        hold
          ? `no hold ${holdId} here: ${hold.id} is the one that holds`
          : `no hold ${holdId} here: nothing holds this invoice`,
      );
