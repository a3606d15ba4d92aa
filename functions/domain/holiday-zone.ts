import * as z from 'zod';

/** Where the debtor's public holidays are counted (C. trav. L3133-1, L3134-13, L3422-2). */
export const HolidayZone = z.enum([
  'mainland',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'reunion',
  'mayotte',
  'saint-barthelemy',
  'saint-martin',
]);
export type HolidayZone = z.infer<typeof HolidayZone>;
