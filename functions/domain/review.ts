import type { CalendarName } from './calendar.ts';
import type { Creditor } from './creditor.ts';
import type { KnownDebtor } from './debtor.ts';
import { decideNote } from './decide-note.ts';
import { nextLookAt } from './hold-progress.ts';
import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import { lookAtInvoice } from './look-at-invoice.ts';
import { planOfInvoice } from './plan-of-invoice.ts';
import { isEnd, reviewSituation, type Situation } from './situation.ts';
import { situationWithNote } from './situation-with-note.ts';

export type Review = {
  readonly cycle: number;
  readonly executionArn: string;
  readonly startedAt: Instant;
  /** The calendar whose machine asks. */
  readonly drawn: CalendarName;
  readonly now: Instant;
};

export type Reviewed = {
  readonly situation: Situation;
  /** Absent when the invoice is another cycle's by now: then this execution only steps aside. */
  readonly change?: InvoiceChange;
};

/**
 * Looks at an invoice for its execution: a hold whose time is over ends here, the execution makes itself known, and
 * the situation it decides on is marked as seen.
 */
export function review(
  invoice: Invoice,
  parties: { readonly debtor: KnownDebtor; readonly creditor: Creditor },
  { cycle, executionArn, startedAt, drawn, now }: Review,
): Reviewed {
  if (invoice.execution.cycle !== cycle) return { situation: { kind: 'renew' } };
  const { invoice: current, proofs } = lookAtInvoice(invoice, parties, now);
  const { hold } = current;
  const plan = planOfInvoice(current, parties.debtor, parties.creditor);
  const next = reviewSituation({
    invoice: current,
    plan,
    cycle,
    startedAt,
    drawn,
    now,
    ...(hold && { holdLookAt: nextLookAt(current, hold, parties.debtor.zone) }),
  });
  const situation = situationWithNote(next, decideNote({ invoice: current, ...parties, now }));
  return {
    situation,
    change: {
      proofs,
      invoice: {
        ...current,
        reviewed: current.situation,
        execution: {
          cycle,
          arn: executionArn,
          startedAt,
          ...(isEnd(situation.kind) && { isOver: true }),
        },
      },
    },
  };
}
