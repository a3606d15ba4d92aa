/** The headings of the work of a day, in the order in which they are read. */
export const HEADINGS = [
  'toSend',
  'calls',
  'letters',
  'promisesDue',
  'disputes',
  'failures',
  'decisions',
] as const;
export type Heading = (typeof HEADINGS)[number];
export const WORK_TABS = ['all', ...HEADINGS, 'doneToday'] as const;
export type WorkTab = (typeof WORK_TABS)[number];
