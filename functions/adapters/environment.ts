import type * as z from 'zod';

/** The function's own settings, checked at the first event: a missing one names itself. */
export const environment = <Settings extends z.ZodType>(schema: Settings): z.infer<Settings> =>
  schema.parse(process.env);
