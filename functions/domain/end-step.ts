import type { Instant } from './instant.ts';
import type { Invoice } from './invoice.ts';
import type { InvoiceChange } from './invoice-change.ts';
import type { StepName } from './step-name.ts';
import type { SkipReason } from './step-outcome.ts';

/** All contacts of the step were made: it is not entered again, and what it recalled is said. */
export const completeStep = (
  invoice: Invoice,
  step: StepName,
  at: Instant,
  inDoubt: boolean,
): Invoice => {
  const { brokenWord: _recalled, ...rest } = invoice;
  return {
    ...rest,
    steps: { ...invoice.steps, [step]: { kind: inDoubt ? 'in-doubt' : 'done', at } },
  };
};

export type Skip = {
  readonly reason: SkipReason;
  readonly at: Instant;
  readonly by: string;
  readonly note?: string | undefined;
};

/** The step will not happen; the reason is kept and shown. */
export function skipStep(invoice: Invoice, step: StepName, skip: Skip): InvoiceChange {
  const { note, ...rest } = skip;
  const outcome = { kind: 'skipped', ...rest, ...(note !== undefined && { note }) } as const;
  return {
    invoice: { ...invoice, steps: { ...invoice.steps, [step]: outcome } },
    proofs: [
      {
        kind: 'step-skipped',
        at: skip.at,
        by: skip.by,
        step,
        reason: skip.reason,
        ...(note !== undefined && { facts: { note } }),
      },
    ],
  };
}
