/** How many requests are made at a time. */
const AT_ONCE = 6;

/** Does the same for many, some at a time. What one of them refuses stops none of the others. */
export async function settleSome<Item, Answer>(
  items: readonly Item[],
  one: (item: Item) => Promise<Answer>,
): Promise<readonly PromiseSettledResult<Answer>[]> {
  const results: PromiseSettledResult<Answer>[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.allSettled(items.slice(start, start + AT_ONCE).map(one))));
  }
  return results;
}
