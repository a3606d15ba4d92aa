import type { CivilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import type { Language } from '#domain/language.ts';
import type { InvoiceLine } from './letter-facts.ts';

/** What a statement of account says: every invoice still open between two parties, the oldest due first. */
export type AccountStatementFacts = {
  readonly language: Language;
  readonly writtenOn: CivilDate;
  readonly creditor: Creditor;
  readonly debtor: Debtor;
  readonly invoices: readonly InvoiceLine[];
};
