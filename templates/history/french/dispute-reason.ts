import { disputeReasons, isUsualReason } from '#domain/dispute-reason.ts';

/** The reason of a dispute as a sentence quotes it: the name of a usual one, or the debtor's words. */
export function disputeReason(reason: string): string {
  if (!isUsualReason(reason)) return reason;
  const name = disputeReasons[reason];
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
