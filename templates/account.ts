import { type Cents, cents, sum, ZERO } from '#domain/money.ts';
import type { Received } from '#domain/statement-of-claim.ts';
import type { LetterFacts } from './letter-facts.ts';
import { situationOf } from './situation.ts';

/** One line of the account that ends in what is asked for. Receipts are negative. */
export type AccountRow =
  | {
      readonly kind: 'invoices' | 'disputed' | 'penalties' | 'indemnity' | 'costs';
      readonly amount: Cents;
    }
  | { readonly kind: 'received'; readonly amount: Cents; readonly receipt?: Received | undefined };

/** The account of the claim. Refuses to print lines that do not add up to it. */
export function accountOf(facts: LetterFacts): readonly AccountRow[] {
  const { asked } = situationOf(facts);
  const { penalties, indemnity, costs, total } = facts.claim;
  const disputed = sum(asked.map((line) => line.disputed ?? ZERO));
  const charges: readonly AccountRow[] = [
    { kind: 'penalties', amount: penalties.total },
    { kind: 'indemnity', amount: indemnity },
    { kind: 'costs', amount: costs },
  ];
  const rows: readonly AccountRow[] = [
    { kind: 'invoices', amount: sum(asked.map((line) => line.total)) },
    ...receipts(facts, sum(asked.map((line) => line.received))),
    ...(disputed > 0 ? [{ kind: 'disputed', amount: cents(-disputed) } as const] : []),
    ...charges.filter((row) => row.amount !== 0),
  ];
  const added = sum(rows.map((row) => row.amount));
  if (added !== total) {
    throw new Error(`${facts.reference}: the account adds up to ${added}, the claim to ${total}`);
  }
  return rows;
}

/** Each receipt by its day while there are few; otherwise, or when credit notes are among them, their sum. */
function receipts({ claim: { received } }: LetterFacts, total: Cents): readonly AccountRow[] {
  const isListed = received.length <= 3 && sum(received.map((one) => one.amount)) === total;
  if (isListed) {
    return received.map((receipt) => ({
      kind: 'received',
      amount: cents(-receipt.amount),
      receipt,
    }));
  }
  return total === 0 ? [] : [{ kind: 'received', amount: cents(-total) }];
}
