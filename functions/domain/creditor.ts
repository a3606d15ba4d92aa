import * as z from 'zod';
import { Address } from './address.ts';
import { CalendarName } from './calendar.ts';
import { CeilingSettings } from './ceiling-settings.ts';
import { ClaimSettings } from './claim-settings.ts';
import { UnitPrices } from './contact-cost.ts';
import { EmailAddress } from './email-address.ts';
import { Bic, Iban } from './iban.ts';
import { Language } from './language.ts';
import { LetterSettings } from './letter-settings.ts';
import { Cents } from './money.ts';
import { NoteSettings } from './note-settings.ts';
import { PenaltyClause } from './penalty-clause.ts';
import { Phone } from './phone.ts';
import { RelanceSettings } from './relance-settings.ts';
import type { Stoppable } from './sending-stop.ts';
import { Siren } from './siren.ts';

export const CreditorId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'up to 40 lower-case letters, digits and dashes');

/** From this amount on, this calendar. */
export const AmountBand = z.strictObject({ from: Cents, calendar: CalendarName });

const text = z.string().trim().min(1).max(70);

/** Who sends: what `PUT /v1/creditors/{creditorId}` takes. */
export const CreditorSettings = z.strictObject({
  name: text,
  legalForm: text,
  siren: Siren,
  rcsCity: text,
  address: Address,
  phone: Phone,
  email: EmailAddress,
  /** The address mails leave from; its domain must be verified with SES. */
  senderEmail: EmailAddress,
  replyTo: EmailAddress.optional(),
  signatory: z.strictObject({ name: text, title: text }),
  iban: Iban,
  bic: Bic.optional(),
  chequeOrder: text.optional(),
  cardPhone: Phone.optional(),
  /** At most 11 letters or digits, not digits only (AF2M charter). */
  smsSenderId: z
    .string()
    .regex(/^(?!\d+$)[A-Za-z0-9]{1,11}$/, 'at most 11 letters or digits, not digits only')
    .optional(),
  calendar: CalendarName.optional(),
  amountBands: z.array(AmountBand).max(10).optional(),
  penaltyClause: PenaltyClause.optional(),
  language: Language.optional(),
  /** What one contact costs by each channel, in millionths of a euro, where it is not the list price. */
  unitPrices: UnitPrices.optional(),
  logo: z.strictObject({ contentBase64: z.base64().max(280_000) }).optional(),
  ...RelanceSettings.shape,
  ...ClaimSettings.shape,
  ...LetterSettings.shape,
  ...CeilingSettings.shape,
  ...NoteSettings.shape,
});
export type CreditorSettings = z.infer<typeof CreditorSettings>;

/** A creditor as we know it: its settings, and who stopped or resumed its sends. */
export type Creditor = CreditorSettings & Stoppable & { readonly id: string };
