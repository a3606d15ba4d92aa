import * as z from 'zod';
import { Instant } from '#domain/instant.ts';
import { balanceOf } from '#domain/invoice.ts';
import type { InvoiceSummary } from '#domain/invoice-summary.ts';
import type { UnmatchedEvent } from '#domain/payment-event.ts';
import { isHeldBack } from '#domain/work.ts';
import { amountOf, CountAndAmount } from '../answers/amount-of.ts';
import type { Owed } from '../listing/parties-reader.ts';

/** Whether what leaves today can be trusted: money not yet matched, sources that fell silent, sends held back. */
export const Safety = z
  .strictObject({
    unmatched: CountAndAmount.describe('Payments told of that belong to no invoice known here'),
    sources: z
      .array(z.strictObject({ source: z.string(), at: Instant }))
      .describe('The last payment each source told of; people by name, the API as api'),
    heldSends: CountAndAmount.describe('Would have left by now but for what holds them'),
    doubts: CountAndAmount.describe('Messages of which nobody knows whether they left'),
  })
  .meta({ id: 'Safety' });
export type Safety = z.output<typeof Safety>;

export function safetyOf(
  all: readonly InvoiceSummary[],
  owed: readonly Owed[],
  unmatched: readonly UnmatchedEvent[],
  now: Instant,
): Safety {
  const inDoubt = ({ contacts }: InvoiceSummary) => contacts.some((one) => one.inDoubt === true);
  const held = owed.filter((one) => isHeldBack(one.invoice, one, now));
  return {
    unmatched: amountOf(unmatched.map(amountOfEvent)),
    sources: sourcesOf(all),
    heldSends: amountOf(held.map(({ invoice }) => balanceOf(invoice))),
    doubts: amountOf(
      owed.filter(({ invoice }) => inDoubt(invoice)).map(({ invoice }) => balanceOf(invoice)),
    ),
  };
}

const amountOfEvent = ({ event: { signal } }: UnmatchedEvent): number =>
  signal.kind === 'received' ? signal.amount : 0;

function sourcesOf(all: readonly InvoiceSummary[]): Safety['sources'] {
  const last = new Map<string, Instant>();
  for (const { by, recordedAt } of all.flatMap(({ payments }) => payments)) {
    const before = last.get(by);
    if (before === undefined || before < recordedAt) last.set(by, recordedAt);
  }
  return [...last]
    .map(([source, at]) => ({ source, at }))
    .toSorted((a, b) => (a.at > b.at ? -1 : 1));
}
