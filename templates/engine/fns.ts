import { matchPercent as libraryMatch } from '#fns';

// biome-ignore lint/performance/noReExportAll: it takes the place of the library
// biome-ignore lint/performance/noBarrelFile: it takes the place of the library
export * from '#fns';

/** Most of what is asked is a number, and there are some forty questions for each box: only a text can be a percentage. */
export const matchPercent: typeof libraryMatch = (value) =>
  typeof value === 'string' ? libraryMatch(value) : null;
