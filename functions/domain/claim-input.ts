import type { CivilDate } from './civil-date.ts';
import type { DebtorKind } from './debtor.ts';
import type { ImputationOrder } from './imputation.ts';
import type { DayCountBasis } from './interest-terms.ts';
import type { Cents } from './money.ts';
import type { PenaltyClause } from './penalty-clause.ts';
import type { ConfiguredRate } from './published-rate.ts';
import type { Receipt } from './statement-of-claim.ts';

/** The facts a claim is stated from. Amounts in cents, VAT included; days are civil days. */
export type ClaimInput = {
  readonly debtorKind: DebtorKind;
  readonly total: Cents;
  readonly dueOn: CivilDate;
  /** Paid when the invoice was issued (a deposit). */
  readonly alreadyPaid?: Cents | undefined;
  /** In any order; those after `asOf` are ignored. */
  readonly receipts: readonly Receipt[];
  /** What the contract says of penalties; only a company is bound by it. */
  readonly clause?: PenaltyClause | undefined;
  readonly asOf: CivilDate;
  readonly dayCountBasis?: DayCountBasis | undefined;
  readonly imputation?: ImputationOrder | undefined;
  /** First presentation of the mise en demeure: what makes a consumer's interest run. */
  readonly miseEnDemeurePresentedOn?: CivilDate | undefined;
  /** Recovery costs above the 40 €, each on proof. A consumer bears none (CPCE L111-8). */
  readonly costs?: readonly { readonly on: CivilDate; readonly amount: Cents }[] | undefined;
  /** Opening of a sauvegarde, redressement or liquidation: interest stops the day before (C. com. L622-28). */
  readonly insolvencyOpenedOn?: CivilDate | undefined;
  /** Count interest no further than this day: where the rate of a later semester is not published yet. */
  readonly interestUntil?: CivilDate | undefined;
  readonly extraRates?: readonly ConfiguredRate[] | undefined;
};
