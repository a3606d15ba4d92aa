import * as z from 'zod';

/** Where a list stopped: in which source, on which of its pages, after how many entries of that page. */
const Place = z.strictObject({
  source: z.string(),
  page: z.string().optional(),
  skip: z.int().nonnegative(),
});
export type Place = z.infer<typeof Place>;

export const cursorOf = (place: Place): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place a cursor names; `undefined` when it is none of ours. */
export function placeOf(cursor: string): Place | undefined {
  try {
    return Place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
