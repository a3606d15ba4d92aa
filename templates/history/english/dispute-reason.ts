import { type DisputeReason, isUsualReason } from '#domain/dispute-reason.ts';

const names: Readonly<Record<DisputeReason, string>> = {
  'not-delivered': 'goods or service not received',
  'not-as-ordered': 'goods or service not as ordered',
  quantity: 'quantity contested',
  price: 'price or discount contested',
  duplicate: 'invoiced twice',
  'already-paid': 'already paid',
  'order-missing': 'order number or reference missing',
  'wrong-recipient': 'addressed to somebody else',
  contract: 'disagreement about the contract',
  chargeback: 'payment disputed with the bank',
};

/** The reason of a dispute as a sentence quotes it: the name of a usual one, or the debtor's words. */
export const disputeReason = (reason: string): string =>
  isUsualReason(reason) ? names[reason] : reason;
