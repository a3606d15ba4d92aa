import { wasReached } from './call.ts';
import { Channel } from './channel.ts';
import { addDays, addMonths, type CivilDate, daysBetween } from './civil-date.ts';
import { dayOf } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { paidInFullOn } from './paid-in-full.ts';
import type { StepName } from './step-name.ts';

/** Days within which a payment in full counts for a contact. It follows it in time; it proves no cause. */
export const PAID_WITHIN_DAYS = 7;

/** A contact that was made, and whether the invoice was paid in full within seven days of it. */
export type ContactEffect = {
  readonly invoice: InvoiceSummary;
  readonly step: StepName;
  readonly channel: Channel;
  readonly on: CivilDate;
  readonly paidOn: CivilDate | undefined;
  readonly isPaidInTime: boolean;
};

/**
 * The contacts of the twelve months up to that day of which the outcome is known: their seven days are over, or the
 * invoice is paid. Calls count when somebody was reached.
 */
export function contactEffects(
  invoices: readonly InvoiceSummary[],
  asOf: CivilDate,
): readonly ContactEffect[] {
  const from = addMonths(asOf, -12);
  return invoices.flatMap((invoice) => {
    const paidOn = paidInFullOn(invoice);
    return contactsMade(invoice)
      .filter(({ on }) => from < on && on <= asOf)
      .map((contact) => ({
        ...contact,
        invoice,
        paidOn,
        isPaidInTime: isInTime(contact.on, paidOn),
      }))
      .filter(({ on, isPaidInTime }) => isPaidInTime || on <= addDays(asOf, -PAID_WITHIN_DAYS));
  });
}

type Made = Pick<ContactEffect, 'step' | 'channel' | 'on'>;

function contactsMade({ contacts, calls = [] }: InvoiceSummary): readonly Made[] {
  const sent = contacts
    .filter(({ channel, state }) => channel !== 'call' && state !== 'failed' && state !== 'claimed')
    .map(({ step, channel, claimedAt }) => ({ step, channel, on: dayOf(claimedAt) }));
  const spoken = calls.filter(wasReached).map(({ step, calledAt }) => ({
    step: step ?? 'follow-up',
    channel: 'call' as const,
    on: dayOf(calledAt),
  }));
  return [...sent, ...spoken];
}

function isInTime(on: CivilDate, paidOn: CivilDate | undefined): boolean {
  if (paidOn === undefined) return false;
  const days = daysBetween(on, paidOn);
  return days >= 0 && days <= PAID_WITHIN_DAYS;
}

/** One step by one channel: how many contacts, and how many of them were followed by payment in full. */
export type Effectiveness = {
  readonly step: StepName;
  readonly channel: Channel;
  readonly contacts: number;
  readonly paidInTime: number;
  /** Whole percents, half up. */
  readonly percent: number;
};

/** The effects counted by step, in the order of the calendar, and channel. */
export function effectivenessOf(
  effects: readonly ContactEffect[],
  steps: readonly StepName[],
): readonly Effectiveness[] {
  return steps.flatMap((step) => {
    const ofStep = effects.filter((effect) => effect.step === step);
    return Channel.options.flatMap((channel) => {
      const all = ofStep.filter((effect) => effect.channel === channel);
      const paidInTime = all.filter(({ isPaidInTime }) => isPaidInTime).length;
      const percent = Math.round((100 * paidInTime) / all.length);
      return all.length > 0 ? [{ step, channel, contacts: all.length, paidInTime, percent }] : [];
    });
  });
}
