export function isDue(instant: number | undefined, now: number): instant is number {
  return instant !== undefined && instant <= now;
}

export function earliest(...instants: readonly (number | undefined)[]): number | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
