import type { CivilDate } from '#domain/civil-date.ts';
import { claimOfInvoice, dayBeforeSemester } from '#domain/claim-of-invoice.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { ClaimResult } from '#domain/statement.ts';
import type { ClaimAnswer } from './claim-answer.ts';

type Parties = { readonly debtor: Debtor; readonly creditor: Creditor };
type Unstated = Exclude<ClaimResult, { kind: 'stated' }>;

/**
 * The claim on that day, as far as it can be known: where a rate is not published, penalties stop on the last day
 * that has one and the answer says so; where the clause is unlawful, the amounts that need no rate.
 */
export function claimAsOf(invoice: Invoice, parties: Parties, asOf: CivilDate): ClaimAnswer {
  const claim = claimOfInvoice(invoice, parties, asOf);
  if (claim.kind !== 'rate-missing') return answerOf(claim);

  const { rate, semester } = claim;
  const countedUntil = dayBeforeSemester(semester);
  const known = claimOfInvoice(invoice, parties, asOf, countedUntil);
  return { ...answerOf(known), unknownRate: { rate, semester, countedUntil } };
}

function answerOf(claim: ClaimResult): ClaimAnswer {
  if (claim.kind !== 'stated') return withoutPenalties(claim);
  const { excess: _shownPerReceipt, penalties, received, ...rest } = claim.statement;
  return {
    ...rest,
    penalties: { total: penalties.total, segments: [...penalties.segments] },
    received: [...received],
    ...(claim.dailyPenalty > 0 && { dailyPenalty: claim.dailyPenalty }),
    ...(claim.floorUnknownIn.length > 0 && { floorUnknownIn: [...new Set(claim.floorUnknownIn)] }),
  };
}

function withoutPenalties(claim: Unstated): ClaimAnswer {
  const { known } = claim;
  return {
    ...known,
    penalties: { total: 0, segments: [] },
    total: known.principal + known.indemnity + known.costs,
    received: [],
    ...(claim.kind === 'clause-below-floor' && { unlawfulClause: floorOf(claim) }),
  };
}

const floorOf = ({
  semester,
  ratePercent,
  floorPercent,
}: Extract<Unstated, { kind: 'clause-below-floor' }>) => ({ semester, ratePercent, floorPercent });
