import { calendars } from './calendars.ts';
import type { Creditor } from './creditor.ts';
import type { DatedStep } from './dated-step.ts';
import type { Debtor } from './debtor.ts';
import { dayOf } from './instant.ts';
import type { Invoice } from './invoice.ts';
import { datePlan } from './plan.ts';

/** The calendar of an invoice, dated: its due date, the debtor's holidays, the mise en demeure as it really left. */
export function planOfInvoice(
  invoice: Invoice,
  debtor: Debtor,
  creditor: Creditor,
): readonly DatedStep[] {
  const posted = invoice.steps['mise-en-demeure'];
  return datePlan(calendars[invoice.calendar], invoice.terms.dueOn, {
    zone: debtor.zone,
    sendHour: creditor.sendHour,
    quietPeriods: creditor.quietPeriods,
    minimumDaysBetweenContacts: creditor.minimumDaysBetweenContacts,
    ...(posted && posted.kind !== 'skipped' && { miseEnDemeure: { sentOn: dayOf(posted.at) } }),
  });
}
