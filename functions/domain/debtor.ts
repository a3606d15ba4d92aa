import * as z from 'zod';
import { Address } from './address.ts';
import { BadAddress } from './bad-address.ts';
import { CalendarName } from './calendar.ts';
import { EmailAddress } from './email-address.ts';
import { HolidayZone } from './holiday-zone.ts';
import { Instant } from './instant.ts';
import { Language } from './language.ts';
import { Mobile, Phone } from './phone.ts';
import { Siren } from './siren.ts';

/** The law that applies depends on it: company (C. com. L441-10), public body (CCP), consumer (C. civ. 1231-6). */
export const DebtorKind = z.enum(['company', 'public', 'consumer']);
export type DebtorKind = z.infer<typeof DebtorKind>;

export const DebtorContact = z.strictObject({
  role: z.enum(['billing', 'manager', 'disputes']),
  name: z.string().trim().min(1).max(70).optional(),
  email: EmailAddress.optional(),
  phone: Phone.optional(),
  mobile: Mobile.optional(),
});
export type DebtorContact = z.infer<typeof DebtorContact>;

export const DebtorId = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    'up to 64 letters, digits, dots, dashes, underscores',
  );

/** Who owes: as the invoicing software knows them. */
export const Debtor = z.strictObject({
  id: DebtorId,
  kind: DebtorKind,
  name: z.string().trim().min(1).max(70),
  siren: Siren.optional(),
  address: Address,
  contacts: z.array(DebtorContact).max(10),
  language: Language.optional(),
  zone: HolidayZone.optional(),
  /** How this debtor is reminded, where an invoice names no calendar of its own. */
  calendar: CalendarName.optional(),
  /** The court of the debtor's seat, named in full: "tribunal de commerce de Quimper". */
  court: z.string().trim().min(1).max(70).optional(),
});
export type Debtor = z.infer<typeof Debtor>;

/** What finance has written about a debtor: facts that help to be paid. */
export const DebtorNote = z.strictObject({ text: z.string(), by: z.string(), at: Instant });
export type DebtorNote = z.infer<typeof DebtorNote>;

/** A debtor as we know them by now: with the addresses that turned out bad, and what finance added and corrected. */
export const KnownDebtor = Debtor.extend({
  badAddresses: z.array(BadAddress).optional(),
  note: DebtorNote.optional(),
  /** Who of finance looks after this debtor. */
  followedBy: z.string().optional(),
  /** The fields in which finance's word stands before the invoicing software's. */
  corrected: z.array(z.string()).optional(),
});
export type KnownDebtor = z.infer<typeof KnownDebtor>;
