/** A text of the address, or nothing: whatever else stands there is left out. */
export function textIn(raw: Record<string, unknown>, name: string): string | undefined {
  const value = raw[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One of the values known; `undefined` for any other. */
export function oneOf<Value extends string>(
  raw: Record<string, unknown>,
  name: string,
  known: readonly Value[],
): Value | undefined {
  const text = textIn(raw, name);
  return known.find((value) => value === text);
}
