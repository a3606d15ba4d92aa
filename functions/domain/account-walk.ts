import { accrueThrough } from './account-interest.ts';
import { receive } from './account-receipt.ts';
import { addCosts, openAccount } from './claim-account.ts';
import { claimEvents } from './claim-event.ts';
import type { ClaimInput } from './claim-input.ts';
import type { InterestTerms } from './interest-terms.ts';
import { ZERO } from './money.ts';

/** The account of an invoice on `asOf`: interest runs to each event, which then applies. */
export function walkAccount(
  input: ClaimInput,
  terms: InterestTerms,
): ReturnType<typeof accrueThrough> {
  const order = input.imputation ?? 'interest-first';
  let account = openAccount(input.total, input.alreadyPaid ?? ZERO, input.dueOn);
  for (const event of claimEvents(input)) {
    const accrued = accrueThrough(account, event.on, terms);
    if (accrued.kind !== 'account') return accrued;
    account =
      event.kind === 'costs'
        ? addCosts(accrued.account, event.amount)
        : receive(accrued.account, event, order);
  }
  return accrueThrough(account, input.asOf, terms);
}
