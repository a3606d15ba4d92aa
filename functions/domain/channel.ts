import * as z from 'zod';

/** The ways a contact can be made. `post` is plain paper, `registered-post` is the LRAR, `call` is a person's task. */
export const Channel = z.enum(['email', 'sms', 'post', 'registered-post', 'call']);
export type Channel = z.infer<typeof Channel>;
