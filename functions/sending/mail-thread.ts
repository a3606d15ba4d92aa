import type { AnyContact } from '#domain/contact.ts';

/**
 * The message ids of the mails that went before, oldest first, so that the mailbox shows one thread. SES replaces the
 * Message-ID: the one it returned is the one the debtor's mailbox knows.
 */
export const mailThread = (earlier: readonly AnyContact[], domain: string): string[] =>
  earlier.flatMap(({ channel, providerId }) =>
    channel === 'email' && providerId ? [`<${providerId}@${domain}>`] : [],
  );
