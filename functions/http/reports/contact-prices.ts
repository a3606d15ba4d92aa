import type { PartyStore } from '#adapters/party-store.ts';
import type { Channel } from '#domain/channel.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { listPrices, type UnitPrices } from '#domain/contact-cost.ts';

/** What one contact costs, in millionths of a euro, and where that price is from. */
type Price = {
  readonly unitPriceMicroEuros: number;
  readonly source: string;
  readonly pricedOn?: CivilDate;
  readonly isOwn: boolean;
};

/** The prices of the creditor asked for, its own before those of the list; of several creditors, those of the list. */
export async function pricesFor(
  asked: string | undefined,
  parties: PartyStore,
): Promise<(channel: Channel) => Price> {
  const creditor = asked === undefined ? undefined : await parties.findCreditor(asked);
  const own: UnitPrices = creditor?.unitPrices ?? {};
  return (channel) => {
    const price = own[channel];
    if (price !== undefined) {
      return { unitPriceMicroEuros: price, source: 'Vos réglages', isOwn: true };
    }
    const { microEuros: unitPriceMicroEuros, source, pricedOn } = listPrices[channel];
    return { unitPriceMicroEuros, source, pricedOn, isOwn: false };
  };
}
