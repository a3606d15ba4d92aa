import * as z from 'zod';
import { InvoicePlace } from '#adapters/invoice-place.ts';

/** Where a list stopped: in which source, after which invoice. */
const ListPlace = z.strictObject({ source: z.string(), after: InvoicePlace });
export type ListPlace = z.infer<typeof ListPlace>;

export const cursorOf = (place: ListPlace): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place a cursor names; `undefined` when it is none of ours. */
export function placeOf(cursor: string): ListPlace | undefined {
  try {
    return ListPlace.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
