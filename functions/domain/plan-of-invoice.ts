import { calendars } from './calendars.ts';
import type { Creditor } from './creditor.ts';
import type { DatedStep } from './dated-step.ts';
import type { Debtor } from './debtor.ts';
import { dayOf } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { datePlan } from './plan.ts';
import type { PlanSettings } from './plan-settings.ts';
import { postedOn } from './postings-of-step.ts';

/** The calendar of an invoice, dated: its due date, the debtor's holidays, the mise en demeure as it really left. */
export function planOfInvoice(
  invoice: Invoice,
  debtor: Debtor,
  creditor: Creditor,
): readonly DatedStep[] {
  return datePlan(calendars[invoice.calendar], invoice.terms.dueOn, {
    zone: debtor.zone,
    sendHour: creditor.sendHour,
    quietPeriods: creditor.quietPeriods,
    minimumDaysBetweenContacts: creditor.minimumDaysBetweenContacts,
    suspensions: invoice.suspensions,
    ...miseEnDemeureOf(invoice),
  });
}

/** When it was written, until the post tells when it was posted and first presented. */
function miseEnDemeureOf(invoice: Invoice): Pick<PlanSettings, 'miseEnDemeure'> {
  const outcome = invoice.steps['mise-en-demeure'];
  if (!outcome || outcome.kind === 'skipped') return {};
  const { postedOn: leftOn, presentedOn } = postedOn(invoice, 'mise-en-demeure');
  return { miseEnDemeure: { sentOn: leftOn ?? dayOf(outcome.at), presentedOn } };
}
