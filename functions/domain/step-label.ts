/** "J-3", "J+2": a step by its distance to the due date, in calendar days. */
export const stepLabel = (offset: number): string => (offset < 0 ? `J-${-offset}` : `J+${offset}`);
