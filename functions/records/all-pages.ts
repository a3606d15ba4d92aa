import type { InvoicePlace } from '#adapters/invoice-place.ts';
import type { Page } from '#adapters/invoice-store.ts';

/** Every item of a list, read page by page. */
export async function* allPages<Item>(
  read: (after: InvoicePlace | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let after: InvoicePlace | undefined;
  do {
    const page = await read(after);
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}
