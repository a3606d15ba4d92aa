import { addDays, type CivilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import { cents } from '#domain/money.ts';
import type { LetterFacts } from './letter-facts.ts';

const DAYS_LATE: Readonly<Record<LetterFacts['step'], number>> = {
  reminder: -3,
  'first-letter': 2,
  'follow-up': 7,
  'second-letter': 15,
  'third-letter': 25,
  'mise-en-demeure': 30,
};

/** Facts of an invented debtor, so that a creditor sees their own words on their own letter. */
export function sampleFacts(
  creditor: Creditor,
  step: LetterFacts['step'],
  writtenOn: CivilDate,
): LetterFacts {
  const daysLate = DAYS_LATE[step];
  const dueOn = addDays(writtenOn, -daysLate);
  const total = cents(123_456);
  const indemnity = cents(daysLate > 0 ? 4_000 : 0);
  return {
    step,
    language: creditor.language ?? 'fr',
    reference: 'F-EXEMPLE / R1',
    writtenOn,
    creditor,
    debtor: DEBTOR,
    invoices: [
      {
        number: 'F-EXEMPLE',
        issuedOn: addDays(dueOn, -30),
        dueOn,
        daysLate: Math.max(0, daysLate),
        total,
        received: cents(0),
        balance: total,
      },
    ],
    claim: {
      asOf: writtenOn,
      principal: total,
      penalties: { total: cents(0), segments: [] },
      indemnity,
      costs: cents(0),
      total: cents(total + indemnity),
      received: [],
      excess: cents(0),
    },
    exchanges: [],
    payBefore: addDays(writtenOn, 10),
    finalDelay: { days: 8, presentedOn: addDays(writtenOn, 2), endsOn: addDays(writtenOn, 10) },
    hasInvoiceCopy: true,
  };
}

const DEBTOR: LetterFacts['debtor'] = {
  id: 'exemple',
  kind: 'company',
  name: 'Société Exemple SAS',
  address: { lines: ['1 rue de l’Exemple'], postcode: '75000', city: 'Paris', country: 'FR' },
  contacts: [],
};
