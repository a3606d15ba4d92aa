import { ENTERED_BY_MISTAKE } from '#domain/record-reversal.ts';
import { factsOf, type HistorySentences, type Past } from '../sentences.ts';
import { dayText, euros } from './words.ts';

type Money =
  | 'payment-received'
  | 'payment-reversed'
  | 'payment-refunded'
  | 'payment-disputed'
  | 'payment-dispute-closed'
  | 'credit-note-received'
  | 'settled';

/** What was paid, taken back or credited. */
export const money: Pick<HistorySentences['past'], Money> = {
  'payment-received': (past) => {
    const { text, number } = factsOf(past.proof);
    return `${euros(number('amount'))} received on ${dayText(text('paidOn'))}. ${effect(past)}`;
  },
  'payment-reversed': ({ proof }) => {
    const { text, number } = factsOf(proof);
    const why =
      proof.reason === ENTERED_BY_MISTAKE
        ? 'withdrawn, entered by mistake'
        : 'returned by the bank';
    return `Payment of ${dayText(text('paidOn'))} ${why}: ${euros(number('balance'))} is due. Follow-up resumes at the next step.`;
  },
  'payment-refunded': ({ proof }) => {
    const { text, number } = factsOf(proof);
    return `Payment of ${dayText(text('paidOn'))} refunded on ${dayText(text('refundedOn'))}, ${euros(number('refunded'))} in all. Balance: ${euros(number('balance'))}.`;
  },
  'payment-disputed': ({ proof }) => {
    const { text, number } = factsOf(proof);
    return `Payment of ${dayText(text('paidOn'))} disputed with the bank: ${euros(number('disputed'))} withdrawn. Balance: ${euros(number('balance'))}.`;
  },
  'payment-dispute-closed': ({ proof }) => {
    const { text, number } = factsOf(proof);
    const outcome = proof.reason === 'won' ? 'returned to the creditor' : 'left to the debtor';
    return `The bank decided the dispute of the payment of ${dayText(text('paidOn'))}: ${euros(number('disputed'))} ${outcome}. Balance: ${euros(number('balance'))}.`;
  },
  'credit-note-received': (past) => {
    const { text, number } = factsOf(past.proof);
    return `Credit note ${text('number')} of ${euros(number('amount'))} deducted. ${effect(past)}`;
  },
  settled: () => 'Invoice settled: nothing more will leave.',
};

function effect({ proof }: Past): string {
  const balance = factsOf(proof).number('balance');
  if (balance > 0) return `Follow-up goes on: ${euros(balance)} left.`;
  return balance < 0 ? `Follow-up stopped: ${euros(-balance)} too much.` : 'Follow-up stopped.';
}
