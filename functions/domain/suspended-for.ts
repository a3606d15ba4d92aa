import { addDays, type CivilDate } from './civil-date.ts';
import type { DatedStep } from './dated-step.ts';
import type { Hold } from './hold.ts';
import { atHour, dayOf, type Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';

type Suspendable = Pick<Invoice, 'suspensions' | 'resumesAtOnce' | 'steps'>;

import { afterSuspensions } from './suspension.ts';

/** The relance goes on where it stood: what was to come moves on by the time of the hold. */
export function suspendedFor<One extends Suspendable>(
  hold: Hold | undefined,
  at: Instant,
  invoice: One,
): One {
  const from = dayOf(hold?.openedAt ?? at);
  const resumedOn = dayOf(at);
  return from >= resumedOn ? invoice : withSuspension(invoice, from, resumedOn);
}

const withSuspension = <One extends Suspendable>(
  invoice: One,
  from: CivilDate,
  resumedOn: CivilDate,
): One => ({
  ...invoice,
  suspensions: [...(invoice.suspensions ?? []), { from, resumedOn }],
});

/** The hour after which what resumes at once waits for the next morning: letters leave in the morning. */
const LAST_HOUR = 10;

/** The debtor had his delay: the next step leaves at once, and those after it keep their distance from it. */
export function takenUpAtOnce<One extends Suspendable>(
  invoice: One,
  plan: readonly DatedStep[],
  now: Instant,
): One {
  if (invoice.resumesAtOnce !== true) return invoice;
  const rest = { ...invoice, resumesAtOnce: undefined };
  const next = plan.find(({ step }) => invoice.steps[step] === undefined);
  if (!next || next.step === 'legal-file') return rest;
  const today = dayOf(now);
  const resumedOn = now <= atHour(today, LAST_HOUR) ? today : addDays(today, 1);
  const from = afterSuspensions(next.nominalOn, invoice.suspensions ?? []);
  return from >= resumedOn ? rest : withSuspension(rest, from, resumedOn);
}
