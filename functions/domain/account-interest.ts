import { accrue } from './accrual.ts';
import { addDays, type CivilDate, earliest, latest } from './civil-date.ts';
import type { ClaimAccount } from './claim-account.ts';
import { indemnityOf } from './indemnity.ts';
import type { InterestTerms } from './interest-terms.ts';
import { add, type Cents, sum } from './money.ts';
import type { RateRefusal } from './rate-decision.ts';

/** The account after interest ran through `to`, that day included; `endsOn` is the last day that may bear any. */
export function accrueThrough(
  account: ClaimAccount,
  to: CivilDate,
  endsOn: CivilDate,
  terms: InterestTerms,
): { readonly kind: 'account'; readonly account: ClaimAccount } | RateRefusal {
  const moved = { ...account, through: to };
  if (terms.startsOn === undefined || account.outstanding <= 0) {
    return { kind: 'account', account: moved };
  }
  const period = {
    from: latest(addDays(account.through, 1), terms.startsOn),
    to: earliest(to, endsOn),
  };
  if (period.from > period.to) return { kind: 'account', account: moved };
  const accrual = accrue(period, account.owed.principal, terms);
  if (accrual.kind !== 'accrued') return accrual;
  const late = withIndemnity(moved, indemnityOf(terms.debtorKind));
  return { kind: 'account', account: withSegments(late, accrual) };
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
