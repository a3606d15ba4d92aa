import type { ClaimAccount } from './claim-account.ts';
import {
  addShares,
  type ImputationOrder,
  impute,
  imputeCreditNote,
  NOTHING,
  type Shares,
  subtractShares,
  takeBack,
  totalOf,
} from './imputation.ts';
import { type Cents, smaller, subtract, ZERO } from './money.ts';
import type { Receipt } from './statement-of-claim.ts';

/** The account after a receipt, imputed in the creditor's order. */
export function receive(
  account: ClaimAccount,
  receipt: Receipt,
  order: ImputationOrder,
): ClaimAccount {
  switch (receipt.kind) {
    case 'payment': {
      const shares = impute(receipt.amount, account.owed, order);
      const received = withReceipt(account, receipt, receipt.amount, shares);
      return { ...received, paid: addShares(account.paid, shares) };
    }
    case 'credit-note':
      return withReceipt(
        account,
        receipt,
        receipt.amount,
        imputeCreditNote(receipt.amount, account.owed),
      );
    case 'reversal': {
      // What was never received cannot come back.
      const amount = smaller(receipt.amount, totalOf(account.paid));
      const shares = takeBack(amount, account.paid, order);
      const negative = subtractShares(NOTHING, shares);
      const received = withReceipt(account, receipt, subtract(ZERO, amount), negative);
      return { ...received, paid: subtractShares(account.paid, shares) };
    }
  }
}

const withReceipt = (
  account: ClaimAccount,
  { on, kind }: Receipt,
  amount: Cents,
  allocatedTo: Shares,
): ClaimAccount => ({
  ...account,
  outstanding: subtract(account.outstanding, amount),
  owed: subtractShares(account.owed, { ...allocatedTo, excess: ZERO }),
  received: [...account.received, { on, kind, amount, allocatedTo }],
});
