import { calendars } from './calendars.ts';
import type { KnownDebtor } from './debtor.ts';
import type { Instant } from './instant.ts';
import { contactsOf, type Invoice } from './invoice.ts';
import { type InvoiceChange, unreviewed } from './invoice-change.ts';
import { nextContactOf } from './next-contact.ts';
import type { StepName } from './step-name.ts';

export type Reopening = {
  /** The contact that failed. */
  readonly claimId: string;
  readonly debtor: KnownDebtor;
  readonly at: Instant;
};

/**
 * Opens a finished step again when a contact of it failed afterwards and another channel must take its place: the
 * execution resumes there. Later steps keep their outcomes, so nothing is repeated.
 */
export function reopenStep(change: InvoiceChange, reopening: Reopening): InvoiceChange {
  const { invoice, proofs } = change;
  const failed = invoice.contacts.find(({ claimId }) => claimId === reopening.claimId);
  if (failed?.state !== 'failed' || !canReopen(invoice, failed.step)) return change;
  if (isServed(invoice, failed.step, reopening)) return change;

  const { step, channel, to, failure, claimId } = failed;
  const { [step]: _outcome, ...steps } = invoice.steps;
  return {
    invoice: unreviewed({ ...invoice, steps }),
    proofs: [
      ...proofs,
      {
        kind: 'step-reopened',
        at: reopening.at,
        by: 'relance',
        step,
        channel,
        to,
        claimId,
        ...(failure && { reason: failure }),
      },
    ],
  };
}

/** A softer letter after the mise en demeure would contradict it; of the mise en demeure itself a person decides. */
function canReopen({ status, steps }: Invoice, step: StepName): boolean {
  const isOpen = status === 'followed' || status === 'on-hold';
  const wasTaken = steps[step]?.kind === 'done' || steps[step]?.kind === 'in-doubt';
  return isOpen && wasTaken && steps['mise-en-demeure'] === undefined;
}

/** Another contact of the step stands in for the one that failed already. */
function isServed(invoice: Invoice, name: StepName, { debtor, at }: Reopening): boolean {
  const step = calendars[invoice.calendar].steps.find((one) => one.name === name);
  if (!step) return true;
  const next = nextContactOf(step, { debtor, contacts: contactsOf(invoice, name), now: at });
  return next.kind === 'made';
}
