import type { PartyStore } from '#adapters/party-store.ts';

/** The creditor asked for, or all of them. */
export const creditorIdsOf = async (
  asked: string | undefined,
  parties: PartyStore,
): Promise<readonly string[]> =>
  asked === undefined ? (await parties.listCreditors()).map(({ id }) => id) : [asked];
