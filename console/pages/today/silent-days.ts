/** A source that told nothing for longer, a weekend included, may have fallen silent. */
export const SILENT_DAYS = 4;
