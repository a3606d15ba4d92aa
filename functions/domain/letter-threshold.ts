import type { Channel } from './channel.ts';
import { type Cents, ZERO } from './money.ts';

/** Whether a channel is worth its cost for that balance, in cents: under the creditor's minimum no letter is posted. */
export const isWorthSending = (
  channel: Channel,
  balance: Cents,
  minimumForLetters: Cents = ZERO,
): boolean => (channel !== 'post' && channel !== 'registered-post') || balance >= minimumForLetters;
