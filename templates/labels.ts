import type { CivilDate } from '#domain/civil-date.ts';
import type { DebtorKind } from '#domain/debtor.ts';
import type { StatementOfClaim } from '#domain/statement-of-claim.ts';
import type { AccountRow } from './account.ts';
import type { Exchange, LetterFacts } from './letter-facts.ts';
import type { RichText } from './rich-text.ts';
import type { Situation } from './situation.ts';

type Segment = StatementOfClaim['penalties']['segments'][number];

/** The short words of a letter: headings, labels, captions. One value per language. */
export type Labels = {
  readonly subject: string;
  readonly placeAndDate: (city: string, date: CivilDate) => string;
  readonly reference: {
    readonly sending: string;
    readonly registered: string;
    readonly ours: string;
    readonly order: string;
    readonly clerk: string;
    readonly phone: string;
    readonly enclosed: string;
    readonly enclosedInvoice: (numbers: readonly string[]) => string;
  };
  readonly attention: Readonly<Record<DebtorKind, string | undefined>>;
  readonly attentionOfRepresentative: string;
  readonly statement: readonly [string, string, string, string, string, string, string];
  readonly late: (days: number) => string;
  readonly totalToPay: string;
  readonly totalDue: (count: number) => string;
  readonly carriedForward: string;
  readonly broughtForward: (page: number, count: number) => string;
  readonly notDue: string;
  readonly account: (row: AccountRow, situation: Situation) => string;
  readonly accountTotal: (date: CivilDate) => string;
  readonly pay: {
    readonly title: string;
    readonly transfer: string;
    readonly reference: string;
    readonly amount: string;
    readonly online: string;
    readonly cheque: string;
    readonly chequeTo: (name: string) => string;
    readonly card: string;
    readonly cardBy: (phone: string) => string;
    readonly scan: string;
  };
  readonly annex: {
    readonly head: (facts: LetterFacts, situation: Situation) => string;
    readonly joined: (page: number, date: CivilDate) => string;
    readonly invoices: (count: number) => string;
    readonly invoicesTotal: (count: number) => string;
    readonly penalties: (debtor: DebtorKind) => string;
    readonly penaltyColumns: readonly [string, string, string, string, string];
    readonly semester: (segment: Segment) => string;
    readonly period: (segment: Segment) => string;
    readonly penaltyTotal: string;
    readonly total: string;
    readonly method: string;
    readonly methodText: (facts: LetterFacts, situation: Situation) => RichText;
    readonly exchanges: string;
    readonly exchangeColumns: readonly [string, string, string, string];
    readonly means: (exchange: Exchange) => string;
    readonly result: (exchange: Exchange) => string;
  };
  readonly continued: string;
  readonly privacy: (notice: string) => string;
};
