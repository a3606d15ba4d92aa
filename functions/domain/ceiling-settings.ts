import * as z from 'zod';

/** How much may leave; what is not set has no ceiling. A contact counts on the day it is claimed. */
export const CeilingSettings = z.strictObject({
  ceilings: z
    .strictObject({
      /** Contacts one debtor gets in a day, over all invoices and channels. */
      debtorPerDay: z.int().min(1).max(1_000).optional(),
      /** The same in a calendar month. */
      debtorPerMonth: z.int().min(1).max(10_000).optional(),
      /** Contacts the creditor makes in a day, over all debtors. */
      creditorPerDay: z.int().min(1).max(1_000_000).optional(),
    })
    .optional(),
});
export type Ceilings = NonNullable<z.infer<typeof CeilingSettings>['ceilings']>;

/** Which ceiling leaves no room. */
export const Full = z.enum(['debtor-day', 'debtor-month', 'creditor-day']);
export type Full = z.infer<typeof Full>;
