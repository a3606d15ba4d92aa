import * as z from 'zod';

/** Every list is read page by page: `limit` entries from where `cursor` says. */
export const paging = {
  limit: z.coerce.number<string>().int().min(1).max(1000).default(100),
  cursor: z
    .string()
    .max(1000)
    .refine((text) => offsetOf(text) !== undefined, 'the nextCursor of the page before')
    .optional(),
};
export const Paging = z.strictObject(paging);
export type Paging = z.output<typeof Paging>;

export type Page<Item> = { items: Item[]; nextCursor?: string };

/** The answer of a list. `nextCursor` is absent on the last page. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().optional() });

const encoded = (offset: number): string => Buffer.from(`after:${offset}`).toString('base64url');

/** How many entries a cursor says are read already; `undefined` when it is none of ours. */
function offsetOf(cursor: string): number | undefined {
  const [, digits] = /^after:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** One page of a list that is known as a whole. */
export function pageOf<Item>(all: readonly Item[], { limit, cursor }: Paging): Page<Item> {
  const start = (cursor !== undefined && offsetOf(cursor)) || 0;
  const end = start + limit;
  const items = all.slice(start, end);
  return end < all.length ? { items, nextCursor: encoded(end) } : { items };
}
