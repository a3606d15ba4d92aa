import type { CivilDate } from './civil-date.ts';
import type { DebtorKind } from './debtor.ts';
import { latestDueDate, type TermDays } from './latest-due-date.ts';
import { type TermCap, termCaps } from './term-caps.ts';

/** A due date later than the law admits. The invoice is followed all the same; its issuer risks a fine. */
export type TermWarning = {
  /** `needs-end-of-month-clause`: lawful only if the contract expressly says "45 jours fin de mois". */
  readonly kind: 'over-cap' | 'needs-end-of-month-clause';
  readonly latestOn: CivilDate;
  readonly source: string;
};

export type TermFacts = TermDays & {
  readonly debtorKind: DebtorKind;
  readonly dueOn: CivilDate;
  /** The sector's or the contract's own cap; by default 60 days for a company, 30 for a public body. */
  readonly cap?: TermCap | undefined;
};

/** Whether a due date lies beyond its legal cap. Consumers have none. */
export function termWarning(facts: TermFacts): TermWarning | undefined {
  const cap = capOf(facts);
  if (cap === undefined) return undefined;
  const latestOn = latestDueDate(cap, facts);
  if (facts.dueOn <= latestOn) return undefined;
  const isSaved = cap === 'agreed' && facts.dueOn <= latestDueDate('agreed-end-of-month', facts);
  const kind = isSaved ? 'needs-end-of-month-clause' : 'over-cap';
  return { kind, latestOn, source: termCaps[cap].source };
}

function capOf({ debtorKind, cap }: TermFacts): TermCap | undefined {
  switch (debtorKind) {
    case 'company':
      return cap ?? 'agreed';
    case 'public':
      return cap ?? 'public-body';
    case 'consumer':
      return undefined;
  }
}
