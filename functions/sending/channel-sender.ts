import type { SendResult } from '#adapters/send-result.ts';
import type { ArchivedFile, Contact } from '#domain/contact.ts';
import type { Debtor } from '#domain/debtor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';

/** A contact about to be made: everything a channel needs, before any claim. */
export type ContactRequest = {
  readonly invoice: Invoice;
  readonly debtor: Debtor;
  readonly facts: LetterFacts;
  readonly claimId: string;
  readonly to: string;
  readonly at: Instant;
  readonly earlier: readonly Contact[];
};

/** A contact written and archived, that only has to go. */
export type ReadyContact = {
  readonly letter?: ArchivedFile | undefined;
  readonly message?: ArchivedFile | undefined;
  /** Hands it over, once. Called only by who holds the claim. */
  readonly send: () => Promise<SendResult>;
};

/** One channel: how a contact is written, kept and handed over. */
export type ChannelSender = (request: ContactRequest) => Promise<ReadyContact>;
