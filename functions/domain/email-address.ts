import * as z from 'zod';

/** One plain address: no display name, no list, no control character, so that it cannot redirect a mail. */
export const EmailAddress = z.email('one e-mail address such as compta@client.fr').max(254);
