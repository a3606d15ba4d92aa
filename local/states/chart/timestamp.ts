const offsetDateTime =
  /^\d{4}-(\d{2})-(\d{2})T(\d{2}):(\d{2})(:(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** ISO-8601 extended offset date-time, as AWS takes it: with `T`, and with `Z` or an offset. */
export function isTimestamp(value: unknown): value is string {
  return typeof value === 'string' && parseTimestamp(value) !== undefined;
}

/** The instant in epoch milliseconds; nothing where the text is not such a date-time. */
export function parseTimestamp(text: string): number | undefined {
  const parts = offsetDateTime.exec(text);
  if (parts === null) return undefined;
  const instant = Date.parse(text);
  // Date.parse rolls 31 April over to 1 May: AWS refuses it.
  const written = `${text.slice(0, 10)}T00:00:00Z`;
  const day = new Date(Date.parse(written));
  if (Number.isNaN(instant) || Number.isNaN(day.getTime())) return undefined;
  return day.toISOString().slice(0, 10) === text.slice(0, 10) ? instant : undefined;
}
