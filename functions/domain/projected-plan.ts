import { addDays, type CivilDate, latest } from './civil-date.ts';
import type { Creditor } from './creditor.ts';
import type { DatedStep } from './dated-step.ts';
import type { KnownDebtor } from './debtor.ts';
import { isHeldWhole } from './disputed-part.ts';
import { holdEffects } from './hold-effect.ts';
import { atHour, dayOf, type Instant } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { type Plannable, planOfInvoice } from './plan-of-invoice.ts';
import { withDefaults } from './plan-settings.ts';
import { sendDayFrom } from './send-day.ts';
import { suspendedFor, takenUpAtOnce } from './suspended-for.ts';

type Projectable = Plannable &
  Pick<InvoiceSummary, 'hold' | 'resumesAtOnce' | 'payments' | 'creditNotes' | 'terms'>;
type Parties = { readonly debtor: KnownDebtor; readonly creditor: Creditor };

/** The hour at which what a hold leaves behind is looked at. */
const LOOK_HOUR = 9;

/**
 * The days on which the steps would leave. Of an invoice on hold: if the hold lasts to its last day, or to today where
 * that is over, so that no step to come lies in the past.
 */
export function projectedPlan(
  invoice: Projectable,
  { debtor, creditor }: Parties,
  now: Instant,
): readonly DatedStep[] {
  const plan = planOfInvoice(invoice, debtor, creditor);
  const { hold } = invoice;
  if (!hold || !isHeldWhole(invoice)) return plan;
  const overAt = atHour(latest(addDays(hold.until, 1), dayOf(now)), LOOK_HOUR);
  const released =
    holdEffects[hold.kind].resumes === 'at-once'
      ? takenUpAtOnce({ ...invoice, resumesAtOnce: true }, plan, overAt)
      : suspendedFor(hold, overAt, invoice);
  const resumesOn = resumptionOn(dayOf(overAt), { debtor, creditor });
  return planOfInvoice(released, debtor, creditor).map((dated) =>
    invoice.steps[dated.step] === undefined && dated.dueOn < resumesOn.on
      ? { ...dated, dueOn: resumesOn.on, scheduledAt: resumesOn.at, movedFor: 'suspension' }
      : dated,
  );
}

/** What was overdue when the hold began leaves on the first day after it on which something may. */
function resumptionOn(from: CivilDate, { debtor, creditor }: Parties) {
  const { sendHour, zone, quietPeriods } = withDefaults({ ...creditor, zone: debtor.zone });
  const on = sendDayFrom(from, 1, { zone, quietPeriods });
  return { on, at: atHour(on, sendHour) };
}
