/** How many requests are made at a time. */
const AT_ONCE = 6;

/** Does the same for many, some at a time. What one of them refuses stops none of the others. */
export async function settleSome<Item>(
  items: readonly Item[],
  one: (item: Item) => Promise<unknown>,
): Promise<readonly PromiseSettledResult<unknown>[]> {
  const results: PromiseSettledResult<unknown>[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.allSettled(items.slice(start, start + AT_ONCE).map(one))));
  }
  return results;
}
