import type { BrokenWord } from '#domain/broken-word.ts';
import type { Channel } from '#domain/channel.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import type { Language } from '#domain/language.ts';
import type { Cents } from '#domain/money.ts';
import type { StatementOfClaim } from '#domain/statement-of-claim.ts';
import type { StepName, WritingStep } from '#domain/step-name.ts';

/** One invoice as a letter lists it. */
export type InvoiceLine = {
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly daysLate: number;
  readonly total: Cents;
  readonly received: Cents;
  /** The part the debtor contests, not asked for until that is decided. */
  readonly disputed?: Cents | undefined;
  /** What is asked for: the total less what was received and what is contested. */
  readonly balance: Cents;
  readonly orderReference?: string | undefined;
  readonly purchaseOrder?: string | undefined;
  readonly subject?: string | undefined;
  readonly paymentLink?: string | undefined;
};

/** A contact that has its proof, as later letters recall it. */
export type Exchange = {
  readonly on: CivilDate;
  readonly channel: Channel;
  readonly step: StepName;
  readonly to: string;
  readonly result:
    | 'sent'
    | 'delivered'
    | 'failed'
    | 'reached'
    | 'voicemail'
    | 'promised'
    | 'posted';
  /** Reference printed on the letter, such as "F2026-0042 / R1". */
  readonly reference?: string | undefined;
};

/** Everything a letter, an e-mail, an SMS or a call script may say. What is not here is not said. */
export type LetterFacts = {
  readonly step: WritingStep;
  readonly language: Language;
  readonly reference: string;
  readonly writtenOn: CivilDate;
  readonly creditor: Creditor;
  readonly debtor: Debtor;
  readonly invoices: readonly [InvoiceLine, ...InvoiceLine[]];
  /** The claim on the day of writing, over all the invoices. */
  readonly claim: StatementOfClaim;
  /** Penalties per day from tomorrow on; absent where none run. */
  readonly dailyPenalty?: Cents | undefined;
  readonly exchanges: readonly Exchange[];
  readonly payBefore?: CivilDate | undefined;
  /** For the mise en demeure: the delay, the first presentation expected and the day it then ends. */
  readonly finalDelay?:
    | { readonly days: number; readonly presentedOn: CivilDate; readonly endsOn: CivilDate }
    | undefined;
  readonly hasInvoiceCopy: boolean;
  /** Part of the claim is contested: no prefilled transfer is offered. */
  readonly hasDisputedPart?: boolean | undefined;
  /** What the debtor had agreed and did not keep, to be recalled. */
  readonly brokenWord?: BrokenWord | undefined;
};
