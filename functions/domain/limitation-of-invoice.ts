import { type CivilDate, daysBetween } from './civil-date.ts';
import type { DebtorKind } from './debtor.ts';
import { dayOf } from './instant.ts';
import type { Invoice } from './invoice.ts';
import {
  type Limitation,
  type LimitationWarning,
  limitation,
  limitationWarning,
} from './limitation.ts';
import { standingOf } from './payment-movements.ts';

export type InvoiceLimitation = Limitation & {
  readonly warning?: LimitationWarning;
  /** The last thing the debtor did that may count as an acknowledgment, and the end of limitation if it does. */
  readonly ifAcknowledged?: { readonly on: CivilDate; readonly lastDayOn: CivilDate };
};

/**
 * The prudent end of limitation of an invoice, as known on `asOf`. A part payment, a promise or a plan may
 * acknowledge the debt (C. civ. 2240), but that is a matter of evidence: it is shown beside, never counted upon.
 */
export function limitationOfInvoice(
  invoice: Invoice,
  debtorKind: DebtorKind,
  asOf: CivilDate,
): InvoiceLimitation {
  const { issuedOn, dueOn, deliveredOn } = invoice.terms;
  const facts = { debtorKind, issuedOn, dueOn, deliveredOn };
  const prudent = limitation({ ...facts, interruptions: [] });
  const warning = limitationWarning(prudent.lastDayOn, asOf);
  const acknowledged = limitation({
    ...facts,
    interruptions: acknowledgmentsOf(invoice)
      .filter((on) => on <= asOf)
      .map((on) => ({ on, kind: 'acknowledgment' })),
  });
  const isLonger = daysBetween(prudent.lastDayOn, acknowledged.lastDayOn) > 0;
  return {
    ...prudent,
    ...(warning && { warning }),
    ...(isLonger && {
      ifAcknowledged: { on: acknowledged.startedOn, lastDayOn: acknowledged.lastDayOn },
    }),
  };
}

function acknowledgmentsOf({ payments, hold }: Invoice): readonly CivilDate[] {
  const isEngaged = hold?.kind === 'promise' || hold?.kind === 'plan';
  return [
    ...payments.filter((payment) => standingOf(payment) > 0).map(({ paidOn }) => paidOn),
    ...(isEngaged ? [dayOf(hold.openedAt)] : []),
  ];
}
