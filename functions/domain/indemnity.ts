import type { DebtorKind } from './debtor.ts';
import { type Cents, cents, ZERO } from './money.ts';

const FORTY_EUROS = cents(4000);

/**
 * The fixed recovery charge of an invoice paid late, in cents: once per invoice, outside the penalty base and
 * outside VAT (C. com. L441-10 II, D441-5; CCP D2192-35). A consumer never owes it.
 */
export const indemnityOf = (debtorKind: DebtorKind): Cents =>
  debtorKind === 'consumer' ? ZERO : FORTY_EUROS;
