import { accrue, type Period } from './accrual.ts';
import { addDays, type CivilDate, earliest, latest } from './civil-date.ts';
import type { ClaimAccount } from './claim-account.ts';
import { indemnityOf } from './indemnity.ts';
import type { InterestTerms } from './interest-terms.ts';
import { add, type Cents, sum } from './money.ts';
import type { RateRefusal } from './rate-decision.ts';

/** The account after interest ran through `to`, that day included. */
export function accrueThrough(
  account: ClaimAccount,
  to: CivilDate,
  terms: InterestTerms,
): { readonly kind: 'account'; readonly account: ClaimAccount } | RateRefusal {
  const moved = { ...account, through: to };
  const late = latePeriod(account, to, terms);
  if (late === undefined) return { kind: 'account', account: moved };
  const counted = { ...late, to: earliest(late.to, terms.countedUntil) };
  const accrual = accrue(counted, account.owed.principal, terms);
  if (accrual.kind !== 'accrued') return accrual;
  const charged = withIndemnity(moved, indemnityOf(terms.debtorKind));
  return { kind: 'account', account: withSegments(charged, accrual) };
}

/** The days up to `to` on which the invoice is late and not yet received in full. */
function latePeriod(
  { through, outstanding }: ClaimAccount,
  to: CivilDate,
  { startsOn, endsOn }: InterestTerms,
): Period | undefined {
  if (startsOn === undefined || outstanding <= 0) return undefined;
  const period = { from: latest(addDays(through, 1), startsOn), to: earliest(to, endsOn) };
  return period.from <= period.to ? period : undefined;
}

// Once per invoice, however often it is late again.
function withIndemnity(account: ClaimAccount, indemnity: Cents): ClaimAccount {
  if (account.indemnity > 0) return account;
  return { ...account, indemnity, owed: { ...account.owed, indemnity } };
}

function withSegments(
  account: ClaimAccount,
  accrual: Pick<ClaimAccount, 'segments' | 'floorUnknownIn'>,
): ClaimAccount {
  const accrued = sum(accrual.segments.map(({ amount }) => amount));
  return {
    ...account,
    owed: { ...account.owed, interest: add(account.owed.interest, accrued) },
    segments: [...account.segments, ...accrual.segments],
    floorUnknownIn: [...account.floorUnknownIn, ...accrual.floorUnknownIn],
  };
}
