import { factsOf, type HistorySentences, type Past } from '../sentences.ts';
import { stepOf } from './words.ts';

type Postings = Extract<keyof HistorySentences['past'], `letter-${string}`>;

/** What the post did with a letter on paper. */
export const postings: Pick<HistorySentences['past'], Postings> = {
  'letter-posted': (past) => `${letter(past)} posted${tracking(past)}.`,
  'letter-presented': (past) => `${letter(past)} first presented to the customer.`,
  'letter-received': (past) => `${letter(past)} received by the customer.`,
  'letter-refused': (past) => `${letter(past)} refused by the customer.`,
  'letter-not-claimed': (past) =>
    `${letter(past)} presented to the customer, who did not collect it from the post office.`,
  'letter-returned': (past) => `${letter(past)} returned to the sender.`,
};

const letter = ({ proof }: Past): string => stepOf(proof.step);

function tracking({ proof }: Past): string {
  const { has, text } = factsOf(proof);
  const carrier = has('carrier') ? ` by ${text('carrier')}` : '';
  return has('trackingNumber') ? `${carrier} under number ${text('trackingNumber')}` : carrier;
}
