import * as z from 'zod';
import type { BadAddress } from './bad-address.ts';
import { Debtor, DebtorNote, type KnownDebtor } from './debtor.ts';

/** What finance knows better than the invoicing software: it stands until finance takes it back. */
export const DebtorFile = z.strictObject({
  corrections: Debtor.omit({ id: true }).partial(),
  note: DebtorNote.optional(),
  followedBy: z.string().optional(),
});
export type DebtorFile = z.infer<typeof DebtorFile>;

/** A debtor of whom finance has said nothing. */
export const EMPTY_FILE: DebtorFile = { corrections: {} };

/** A debtor as told by the latest invoice, with finance's corrections over it. */
export function knownDebtor(
  told: Debtor,
  { corrections, note, followedBy }: DebtorFile,
  badAddresses: readonly BadAddress[],
): KnownDebtor {
  const corrected = Object.keys(corrections);
  return {
    ...(corrected.length > 0 ? Debtor.parse({ ...told, ...corrections }) : told),
    ...(badAddresses.length > 0 && { badAddresses: [...badAddresses] }),
    ...(note && { note }),
    ...(followedBy !== undefined && { followedBy }),
    ...(corrected.length > 0 && { corrected }),
  };
}
