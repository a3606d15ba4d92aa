import type { ContactCounts, Counted } from '#adapters/contact-counts.ts';
import { dayOf } from '#domain/instant.ts';

/** Counts of contacts in memory, by the same rules: by name for a debtor, by number for a creditor. */
export function memoryCounts(): ContactCounts & { readonly countOf: (key: string) => number } {
  const counted = new Map<string, string[]>();
  const of = (key: string) => counted.get(key) ?? [];
  const add = (name: string, ...keys: string[]) => {
    for (const key of keys) counted.set(key, [...of(key), name]);
  };
  const isFull = (key: string, most = Number.POSITIVE_INFINITY) => of(key).length >= most;

  const takeOfDebtor = (contact: Counted) => {
    const { name, ceilings } = contact;
    const { debtorDay, debtorMonth } = keysOf(contact);
    if (of(debtorDay).includes(name)) return undefined;
    if (isFull(debtorMonth, ceilings.debtorPerMonth)) return 'debtor-month';
    if (isFull(debtorDay, ceilings.debtorPerDay)) return 'debtor-day';
    add(name, debtorDay, debtorMonth);
    return undefined;
  };
  const takeOfCreditor = (contact: Counted) => {
    const { creditorDay } = keysOf(contact);
    if (isFull(creditorDay, contact.ceilings.creditorPerDay)) return 'creditor-day';
    add(contact.name, creditorDay);
    return undefined;
  };

  return {
    countOf: (key) => of(key).length,
    take: async (contact) => takeOfDebtor(contact) ?? takeOfCreditor(contact),
    giveBack: async (contact) => {
      for (const key of Object.values(keysOf(contact))) {
        counted.set(key, of(key).toSpliced(of(key).indexOf(contact.name), 1));
      }
    },
  };
}

const keysOf = ({ creditorId, debtorId, at }: Counted) => ({
  debtorDay: `${creditorId} ${debtorId} ${dayOf(at)}`,
  debtorMonth: `${creditorId} ${debtorId} ${dayOf(at).slice(0, 7)}`,
  creditorDay: `${creditorId} ${dayOf(at)}`,
});
