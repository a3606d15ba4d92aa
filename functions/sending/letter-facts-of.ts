import { calendars } from '#domain/calendars.ts';
import { addDays, type CivilDate, daysBetween } from '#domain/civil-date.ts';
import { claimForLetter } from '#domain/claim-of-invoice.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import { disputedPartOf, isHeldInPart } from '#domain/disputed-part.ts';
import { ClaimNotStatedError } from '#domain/errors.ts';
import { finalDelay } from '#domain/final-delay.ts';
import { balanceOf, type Invoice } from '#domain/invoice.ts';
import { subtract } from '#domain/money.ts';
import { workingDayFrom } from '#domain/working-days.ts';
import type { InvoiceLine, LetterFacts } from '#templates/letter-facts.ts';
import { exchangesOf } from './exchanges-of.ts';
import { letterReference } from './letter-reference.ts';

type Parties = { readonly debtor: Debtor; readonly creditor: Creditor };

/** Days a letter gives to pay, where it names a day. */
const DAYS_TO_PAY = 8;

export type LetterStep = LetterFacts['step'];

/** What a letter of this step may say of this invoice on this day; an error when a rate it needs is not known. */
export function letterFactsOf(
  invoice: Invoice,
  { debtor, creditor }: Parties,
  step: LetterStep,
  writtenOn: CivilDate,
): LetterFacts {
  const zone = debtor.zone ?? 'mainland';
  const claim = claimForLetter(invoice, { debtor, creditor }, writtenOn);
  if (claim.kind !== 'stated') throw new ClaimNotStatedError(invoice.id, claim.kind);
  const { finalDelayDays } = calendars[invoice.calendar];
  const delay = finalDelay({
    sentOn: writtenOn,
    days: finalDelayDays,
    zone,
    transitDays: creditor.mailTransitDays,
  });

  return {
    step,
    language: debtor.language ?? creditor.language ?? 'fr',
    reference: letterReference(invoice, step),
    writtenOn,
    creditor,
    debtor,
    invoices: [lineOf(invoice, writtenOn)],
    claim: claim.statement,
    ...(claim.dailyPenalty > 0 && { dailyPenalty: claim.dailyPenalty }),
    exchanges: exchangesOf(invoice, debtor),
    payBefore: workingDayFrom(addDays(writtenOn, DAYS_TO_PAY), zone),
    ...(step === 'mise-en-demeure' && {
      finalDelay: {
        days: finalDelayDays,
        presentedOn: delay.presentedOn,
        endsOn: delay.lastDayOn,
      },
    }),
    hasInvoiceCopy: invoice.document !== undefined,
    ...(isHeldInPart(invoice) && { hasDisputedPart: true }),
    ...(invoice.brokenWord && { brokenWord: invoice.brokenWord }),
  };
}

function lineOf(invoice: Invoice, on: CivilDate): InvoiceLine {
  const { number, issuedOn, dueOn, total } = invoice.terms;
  const { orderReference, purchaseOrder, subject, paymentLink } = invoice.terms;
  const disputed = disputedPartOf(invoice);
  const balance = subtract(balanceOf(invoice), disputed);
  return {
    number,
    issuedOn,
    dueOn,
    daysLate: Math.max(0, daysBetween(dueOn, on)),
    total,
    received: subtract(total, balanceOf(invoice)),
    ...(disputed > 0 && { disputed }),
    balance,
    orderReference,
    purchaseOrder,
    subject,
    paymentLink,
  };
}
