import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { CivilDate } from './civil-date.ts';

/** A moment in UTC, RFC 3339 with whole seconds and `Z`, the form Step Functions waits for. */
export const Instant = z.iso.datetime().brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** Reads any RFC 3339 moment, such as Step Functions' entered time with its milliseconds, into our form. */
export const AnyInstant = z.iso.datetime({ offset: true }).transform((text) => instant(text));

/** The zone of mainland France: every hour of a calendar is an hour there. */
export const PARIS = 'Europe/Paris';

// Whole seconds in UTC always print as RFC 3339, which is what the brand asserts.
const branded = (instant: Temporal.Instant) =>
  instant.toString({ smallestUnit: 'second' }) as Instant;

/** The moment an RFC 3339 text names, cut to whole seconds. */
export const instant = (text: string): Instant => branded(Temporal.Instant.from(text));

export const instantOfEpoch = (epochMilliseconds: number): Instant =>
  branded(Temporal.Instant.fromEpochMilliseconds(epochMilliseconds));

export const epochOf = (at: Instant): number => Temporal.Instant.from(at).epochMilliseconds;

/** Plans ask for the same few hundred mornings again and again, and the rules of a time zone are slow to apply. */
const hoursKnown = new Map<string, Instant>();
const MOST_KNOWN = 5_000;

/** The moment when clocks in `zone` show `hour` o'clock on that day. */
export function atHour(date: CivilDate, hour: number, zone: string = PARIS): Instant {
  const name = `${date} ${hour} ${zone}`;
  const known = hoursKnown.get(name);
  if (known !== undefined) return known;
  const plainDate = Temporal.PlainDate.from(date);
  const zoned = plainDate.toZonedDateTime({ timeZone: zone, plainTime: { hour } });
  const found = branded(zoned.toInstant());
  if (hoursKnown.size >= MOST_KNOWN) hoursKnown.clear();
  hoursKnown.set(name, found);
  return found;
}

/** The day it is in `zone` at that moment. */
export const dayOf = (at: Instant, zone: string = PARIS): CivilDate =>
  // Paris was never more than two hours ahead of UTC: until 22:00 it has the same date, and lists ask often.
  zone === PARIS && at.slice(11, 13) < '22'
    ? (at.slice(0, 10) as CivilDate)
    : (Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as CivilDate);

export const addSeconds = (at: Instant, seconds: number): Instant =>
  branded(Temporal.Instant.from(at).add({ seconds }));

/** Instants of one form sort as text. */
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
