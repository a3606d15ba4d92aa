import type { CivilDate } from './civil-date.ts';
import { MAIL_TRANSIT_DAYS } from './final-delay.ts';
import type { HolidayZone } from './holiday-zone.ts';
import type { QuietPeriod } from './quiet-period.ts';
import type { Suspension } from './suspension.ts';

/** What the creditor, the debtor and the past of the invoice add to a calendar. */
export type PlanSettings = {
  readonly zone?: HolidayZone | undefined;
  /** The hour, in Paris, at which steps start. */
  readonly sendHour?: number | undefined;
  readonly quietPeriods?: readonly QuietPeriod[] | undefined;
  readonly minimumDaysBetweenContacts?: number | undefined;
  /** Letters leave on paper, so each must arrive before the next step. */
  readonly lettersByPost?: boolean | undefined;
  /** Working days a letter travels. */
  readonly mailTransitDays?: number | undefined;
  readonly suspensions?: readonly Suspension[] | undefined;
  /** The mise en demeure as it really left and was first presented, once known. */
  readonly miseEnDemeure?:
    | { readonly sentOn: CivilDate; readonly presentedOn?: CivilDate | undefined }
    | undefined;
};

/** The settings with the house's defaults: mainland, 9 o'clock, nothing quiet, one step a day at most. */
export const withDefaults = (settings: PlanSettings) => ({
  zone: settings.zone ?? 'mainland',
  sendHour: settings.sendHour ?? 9,
  quietPeriods: settings.quietPeriods ?? [],
  spacingDays: Math.max(1, settings.minimumDaysBetweenContacts ?? 1),
  lettersByPost: settings.lettersByPost ?? false,
  mailTransitDays: settings.mailTransitDays ?? MAIL_TRANSIT_DAYS,
  suspensions: settings.suspensions ?? [],
  miseEnDemeure: settings.miseEnDemeure,
});
export type CompletePlanSettings = ReturnType<typeof withDefaults>;
