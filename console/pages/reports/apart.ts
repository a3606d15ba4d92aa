/** The same heights, pushed down where they are nearer to the one above than `least`. */
export function apart(heights: readonly number[], least: number): readonly number[] {
  const order = heights.map((_, index) => index);
  order.sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const height = Math.max(heights[index] ?? 0, last + least);
    moved[index] = height;
    last = height;
  }
  return moved;
}
