import { amount } from './amount.ts';
import { longDate } from './dates.ts';
import { phone } from './grouping.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { Situation } from './situation.ts';

type Reader = (facts: LetterFacts, situation: Situation) => string;

const invoices: Reader = (_, { asked }) => asked.map(({ number }) => number).join(', ');

/** What a creditor's own words may refer to. */
const READERS = {
  creditor: ({ creditor }) => creditor.name,
  debtor: ({ debtor }) => debtor.name,
  invoices,
  dueOn: ({ language }, { asked }) => longDate(asked[0].dueOn, language),
  issuedOn: ({ language }, { asked }) => longDate(asked[0].issuedOn, language),
  today: ({ language, writtenOn }) => longDate(writtenOn, language),
  daysLate: (_, { asked }) => String(asked[0].daysLate),
  balance: ({ language }, { balance }) => amount(balance, language),
  amount: ({ language }, situation) => amount(situation.amount, language),
  reference: (_, { paymentReference }) => paymentReference,
  payBefore: ({ language, payBefore, writtenOn }) => longDate(payBefore ?? writtenOn, language),
  clerk: ({ creditor }) => creditor.signatory.name,
  phone: ({ creditor, language }) => phone(creditor.phone, language),
  email: ({ creditor }) => creditor.email,
} satisfies Record<string, Reader>;

export type VariableName = keyof typeof READERS;

export const isVariable = (name: string): name is VariableName => Object.hasOwn(READERS, name);

export const variableNames: readonly string[] = Object.keys(READERS);

export const readVariable = (
  name: VariableName,
  facts: LetterFacts,
  situation: Situation,
): string => READERS[name](facts, situation);
