import { accrueThrough } from './account-interest.ts';
import { receive } from './account-receipt.ts';
import { addCosts, type ClaimAccount, openAccount } from './claim-account.ts';
import { type ClaimEvent, claimEvents } from './claim-event.ts';
import type { ClaimInput } from './claim-input.ts';
import type { ImputationOrder } from './imputation.ts';
import type { InterestTerms } from './interest-terms.ts';
import { ZERO } from './money.ts';

type Walked = ReturnType<typeof accrueThrough>;

/** The account of an invoice on `asOf`: interest runs to each event, which then applies. */
export function walkAccount(input: ClaimInput, terms: InterestTerms): Walked {
  const order = input.imputation ?? 'interest-first';
  let account = openAccount(input.total, input.alreadyPaid ?? ZERO, input.dueOn);
  for (const event of claimEvents(input)) {
    const walked = walkTo(event, account, terms, order);
    if (walked.kind !== 'account') return walked;
    account = walked.account;
  }
  return accrueThrough(account, input.asOf, terms);
}

function walkTo(
  event: ClaimEvent,
  account: ClaimAccount,
  terms: InterestTerms,
  order: ImputationOrder,
): Walked {
  // Costs change no base, so they cut no segment.
  if (event.kind === 'costs') return { kind: 'account', account: addCosts(account, event.amount) };
  const accrued = accrueThrough(account, event.on, terms);
  if (accrued.kind !== 'account') return accrued;
  return { kind: 'account', account: receive(accrued.account, event, order) };
}
