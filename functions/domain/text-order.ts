/** Compares two civil dates, instants or ids, the earlier first: each kind, in its one form, sorts as text. */
export const textOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
