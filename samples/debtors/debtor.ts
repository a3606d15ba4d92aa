import type * as z from 'zod';
import type { Debtor, DebtorContact } from '#domain/debtor.ts';

export type DebtorBody = z.input<typeof Debtor>;
type ContactBody = z.input<typeof DebtorContact>;

/** One street line, postcode and city. */
type French = readonly [line: string, postcode: string, city: string];

const address = ([line, postcode, city]: French) => ({
  lines: [line],
  postcode,
  city,
  country: 'FR',
});

type Person = Omit<ContactBody, 'role'>;
const billing = (person: Person): ContactBody => ({ role: 'billing', ...person });

export const company = (
  id: string,
  name: string,
  siren: string,
  at: French,
  person: Person,
): DebtorBody => ({
  id,
  kind: 'company',
  name,
  siren,
  address: address(at),
  contacts: [billing(person)],
});

export const publicBody = (...facts: Parameters<typeof company>): DebtorBody => ({
  ...company(...facts),
  kind: 'public',
});

export const consumer = (id: string, name: string, at: French, person: Person): DebtorBody => ({
  id,
  kind: 'consumer',
  name,
  address: address(at),
  contacts: [billing(person)],
});
