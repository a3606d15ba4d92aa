/** Runs `read` over the items a group at a time: a page of hundreds must not ask for hundreds of connections at once. */
export async function inGroups<Item, Answer>(
  items: readonly Item[],
  size: number,
  read: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += size) {
    answers.push(...(await Promise.all(items.slice(start, start + size).map(read))));
  }
  return answers;
}
