import { type Cents, sum, ZERO } from '#domain/money.ts';
import type { Exchange, InvoiceLine, LetterFacts } from './letter-facts.ts';

/** What the facts mean for the words: which invoices are asked for, how much, and what was said before. */
export type Situation = {
  /** The invoices this letter asks for, oldest first; all of them before the due date. */
  readonly asked: readonly [InvoiceLine, ...InvoiceLine[]];
  /** Invoices shown for information only: nothing may be asked before they fall due. */
  readonly upcoming: readonly InvoiceLine[];
  /** Invoices less receipts, without penalties. */
  readonly balance: Cents;
  /** The sum this letter asks for. */
  readonly amount: Cents;
  readonly paymentReference: string;
  readonly isConsumer: boolean;
  readonly call?: Exchange | undefined;
  readonly firstLetter?: Exchange | undefined;
};

/** Late-payment penalties are asked for from the second letter on, and never from a consumer. */
export const asksPenalties = ({ step, debtor }: LetterFacts): boolean =>
  debtor.kind !== 'consumer' &&
  (step === 'second-letter' || step === 'third-letter' || step === 'mise-en-demeure');

export function situationOf(facts: LetterFacts): Situation {
  facts.invoices.forEach(checkBalance);
  const isDue = (line: InvoiceLine) => facts.step === 'reminder' || line.daysLate > 0;
  const [first, ...others] = facts.invoices.filter(isDue);
  if (first === undefined) throw new Error(`${facts.reference}: no invoice of this letter is late`);
  const asked = [first, ...others] as const;
  const balance = sum(asked.map((line) => line.balance));
  const spoken = ({ channel, result }: Exchange) =>
    channel === 'call' && (result === 'reached' || result === 'promised');
  const written = ({ step, channel, result }: Exchange) =>
    step === 'first-letter' && channel !== 'call' && channel !== 'sms' && result !== 'failed';
  return {
    asked,
    upcoming: facts.invoices.filter((line) => !isDue(line)),
    balance,
    amount: asksPenalties(facts) ? facts.claim.total : balance,
    paymentReference: others.length === 0 ? first.number : baseReference(facts.reference),
    isConsumer: facts.debtor.kind === 'consumer',
    call: facts.exchanges.findLast(spoken),
    firstLetter: facts.exchanges.find(written),
  };
}

function checkBalance({ number, total, received, disputed = ZERO, balance }: InvoiceLine): void {
  if (total - received - disputed !== balance) {
    throw new Error(`invoice ${number}: total less received and contested is not the balance`);
  }
}

const baseReference = (reference: string) => reference.split(' / ')[0] ?? reference;
