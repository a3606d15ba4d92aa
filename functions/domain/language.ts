import * as z from 'zod';

/** The language a debtor is written to. */
export const Language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof Language>;
