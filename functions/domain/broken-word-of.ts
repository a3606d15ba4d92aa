import type { BrokenWord } from './broken-word.ts';
import { instalmentsOf, receivedSince } from './hold-progress.ts';
import { balanceOf, type Invoice } from './invoice.ts';

/** What a hold that a person calls broken leaves to be recalled: the promise, or the first instalment that lacks. */
export function brokenWordOf(invoice: Invoice): { readonly brokenWord?: BrokenWord } {
  const { hold } = invoice;
  if (hold?.kind === 'promise') {
    const amount = hold.amount ?? balanceOf(invoice);
    return { brokenWord: { kind: 'promise', dueOn: hold.promisedOn, amount } };
  }
  if (hold?.kind !== 'plan') return {};
  const received = receivedSince(invoice, hold);
  // The zone only moves the grace after an instalment, which is not asked for here.
  const missing = instalmentsOf(hold, 'mainland').find(({ dueInAll }) => dueInAll > received);
  return missing
    ? { brokenWord: { kind: 'plan', dueOn: missing.dueOn, amount: missing.amount } }
    : {};
}
