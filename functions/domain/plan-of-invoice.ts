import { calendars } from './calendars.ts';
import type { Creditor } from './creditor.ts';
import type { DatedStep } from './dated-step.ts';
import type { KnownDebtor } from './debtor.ts';
import { dayOf } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { datePlan } from './plan.ts';
import type { PlanSettings } from './plan-settings.ts';
import { postedOn } from './postings-of-step.ts';
import { recipientOf } from './recipient.ts';

/** What of an invoice decides its days. */
export type Plannable = Pick<InvoiceSummary, 'calendar' | 'steps' | 'suspensions' | 'postings'> & {
  readonly terms: Pick<InvoiceSummary['terms'], 'dueOn'>;
};

/** The calendar of an invoice, dated: its due date, the debtor's holidays, the mise en demeure as it really left. */
export function planOfInvoice(
  invoice: Plannable,
  debtor: KnownDebtor,
  creditor: Creditor,
): readonly DatedStep[] {
  const { calendar, terms } = invoice;
  const settings: PlanSettings = {
    zone: debtor.zone,
    sendHour: creditor.sendHour,
    quietPeriods: creditor.quietPeriods,
    minimumDaysBetweenContacts: creditor.minimumDaysBetweenContacts,
    lettersByPost: recipientOf(debtor, 'email') === undefined,
    mailTransitDays: creditor.mailTransitDays,
    suspensions: invoice.suspensions,
    ...miseEnDemeureOf(invoice),
  };
  const known = plansOf(creditor);
  const key = JSON.stringify([calendar, terms.dueOn, settings]);
  const plan = known.get(key) ?? datePlan(calendars[calendar], terms.dueOn, settings);
  known.set(key, plan);
  return plan;
}

type Plans = Map<string, readonly DatedStep[]>;

/** A list dates the same few plans ten thousand times. Kept by all that decides them, as long as their creditor is. */
const plansByCreditor = new WeakMap<Creditor, Plans>();

function plansOf(creditor: Creditor): Plans {
  const known: Plans = plansByCreditor.get(creditor) ?? new Map();
  plansByCreditor.set(creditor, known);
  return known;
}

/** When it was written, until the post tells when it was posted and first presented. */
function miseEnDemeureOf(invoice: Plannable): Pick<PlanSettings, 'miseEnDemeure'> {
  const outcome = invoice.steps['mise-en-demeure'];
  if (!outcome || outcome.kind === 'skipped') return {};
  const { postedOn: leftOn, presentedOn } = postedOn(invoice, 'mise-en-demeure');
  return { miseEnDemeure: { sentOn: leftOn ?? dayOf(outcome.at), presentedOn } };
}
