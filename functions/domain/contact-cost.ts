import * as z from 'zod';
import type { Channel } from './channel.ts';
import { addMonths, type CivilDate, civilDate } from './civil-date.ts';
import { dayOf } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';

/** A price in millionths of a euro: an e-mail costs a hundredth of a cent. */
const MicroEuros = z.int().nonnegative().max(1_000_000_000);

/** What one contact costs this creditor by each channel, in millionths of a euro, where it is not the list price. */
export const UnitPrices = z.strictObject({
  email: MicroEuros.optional(),
  sms: MicroEuros.optional(),
  post: MicroEuros.optional(),
  'registered-post': MicroEuros.optional(),
  call: MicroEuros.optional(),
});
export type UnitPrices = z.infer<typeof UnitPrices>;

/** A list price, where it was read and when it held. */
export type UnitPrice = {
  readonly microEuros: number;
  readonly source: string;
  readonly pricedOn: CivilDate;
};

const in2026 = civilDate('2026-01-01');

/** Prices before VAT where the seller lists them so; a creditor's own contracts come before them. */
export const listPrices: Readonly<Record<Channel, UnitPrice>> = {
  email: { microEuros: 100, source: 'Amazon SES : 0,10 $ les 1 000 messages', pricedOn: in2026 },
  sms: {
    microEuros: 75_000,
    source: 'SMS vers la France, estimation pour un message d’une partie',
    pricedOn: in2026,
  },
  post: { microEuros: 1_520_000, source: 'La Poste : lettre verte 20 g', pricedOn: in2026 },
  'registered-post': {
    microEuros: 6_110_000,
    source: 'La Poste : lettre recommandée R1 20 g, sans avis de réception',
    pricedOn: in2026,
  },
  call: { microEuros: 0, source: 'Temps de vos équipes, non compté', pricedOn: in2026 },
};

/** The channels of the contacts made in the twelve months up to that day: what was handed over is paid for. */
export function channelsUsed(
  invoices: readonly InvoiceSummary[],
  asOf: CivilDate,
): readonly {
  readonly invoice: InvoiceSummary;
  readonly channel: Channel;
  readonly on: CivilDate;
}[] {
  const from = addMonths(asOf, -12);
  return invoices.flatMap((invoice) => {
    const sent = invoice.contacts
      .filter(({ channel, state, failure }) => channel !== 'call' && isPaidFor(state, failure))
      .map(({ channel, claimedAt }) => ({ invoice, channel, on: dayOf(claimedAt) }));
    const rung = (invoice.calls ?? []).map(({ calledAt }) => ({
      invoice,
      channel: 'call' as const,
      on: dayOf(calledAt),
    }));
    return [...sent, ...rung].filter(({ on }) => from < on && on <= asOf);
  });
}

/** A message the service refused costs nothing; one that bounced had been taken. */
const isPaidFor = (state: string, failure: string | undefined): boolean =>
  state !== 'claimed' && (state !== 'failed' || (failure !== undefined && failure !== 'refused'));
