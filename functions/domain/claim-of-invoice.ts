import { addDays, type CivilDate, civilDay } from './civil-date.ts';
import type { Creditor } from './creditor.ts';
import type { Debtor } from './debtor.ts';
import { disputedPartOf } from './disputed-part.ts';
import type { Invoice } from './invoice.ts';
import { subtract } from './money.ts';
import { movementsOf } from './payment-movements.ts';
import { postedOn } from './postings-of-step.ts';
import type { Semester } from './semester.ts';
import { type ClaimResult, stateClaim } from './statement.ts';
import type { Receipt } from './statement-of-claim.ts';

type Parties = { readonly debtor: Debtor; readonly creditor: Creditor };

/**
 * What is owed on this invoice on `asOf`, by the invoice's own clause or else the creditor's. With `interestUntil`
 * penalties are counted no further than that day, everything else still as of `asOf`.
 */
export function claimOfInvoice(
  invoice: Invoice,
  parties: Parties,
  asOf: CivilDate,
  interestUntil?: CivilDate,
): ClaimResult {
  const { terms, hold } = invoice;
  const { debtor, creditor } = parties;
  return stateClaim({
    debtorKind: debtor.kind,
    total: terms.total,
    dueOn: terms.dueOn,
    alreadyPaid: terms.alreadyPaid,
    receipts: receiptsOf(invoice),
    clause: terms.penaltyClause ?? creditor.penaltyClause,
    asOf,
    interestUntil,
    dayCountBasis: creditor.dayCountBasis,
    imputation: creditor.imputation,
    miseEnDemeurePresentedOn: postedOn(invoice, 'mise-en-demeure').presentedOn,
    // The judgment came before its publication, which is the day we know.
    insolvencyOpenedOn: hold?.kind === 'insolvency' ? hold.publishedOn : undefined,
    extraRates: creditor.rates,
  });
}

/**
 * The claim as a letter may state it: without the part that is in dispute, which is not asked for. A rate not yet published is never guessed: penalties then stop on the last day
 * whose rate is known, which the letter's table prints, and what runs after that day is left out, not estimated.
 */
export function claimForLetter(
  invoice: Invoice,
  parties: Parties,
  writtenOn: CivilDate,
): ClaimResult {
  const asked = undisputed(invoice);
  const claim = claimOfInvoice(asked, parties, writtenOn);
  return claim.kind === 'rate-missing'
    ? claimOfInvoice(asked, parties, writtenOn, dayBeforeSemester(claim.semester))
    : claim;
}

const undisputed = (invoice: Invoice): Invoice => {
  const { terms } = invoice;
  return { ...invoice, terms: { ...terms, total: subtract(terms.total, disputedPartOf(invoice)) } };
};

function receiptsOf({ payments, creditNotes }: Invoice): readonly Receipt[] {
  return [
    ...payments.flatMap(movementsOf),
    ...creditNotes.map(({ issuedOn, amount }) => ({
      kind: 'credit-note' as const,
      on: issuedOn,
      amount,
    })),
  ];
}

/** The last day of the semester before. */
export function dayBeforeSemester(semester: Semester): CivilDate {
  const [year, half] = semester.split('-');
  return addDays(civilDay(Number(year), half === 'H1' ? 1 : 7, 1), -1);
}
