import type { CivilDate } from './civil-date.ts';
import type { Instant } from './instant.ts';
import type { Cents } from './money.ts';
import type { NoteKind } from './note-kind.ts';

type Of<Kind extends NoteKind, Facts> = Facts & {
  readonly kind: Kind;
  /** What it answers: with the kind it makes the note's name, so it is sent once for each. */
  readonly about: string;
  readonly from: Instant;
  /** The last day on which it still says something. */
  readonly lastOn: CivilDate;
};

type OfPayment = { readonly amount: Cents; readonly paidOn: CivilDate; readonly left: Cents };

/** A message outside the calendar that an invoice wants, from a moment on, with what it says. */
export type WantedNote =
  | Of<'thank-you', OfPayment>
  | Of<'payment-crossed', OfPayment & { readonly letterOn: CivilDate }>
  | Of<'promise-reminder', { readonly amount: Cents; readonly promisedOn: CivilDate }>
  | Of<
      'instalment-reminder',
      {
        readonly amount: Cents;
        readonly dueOn: CivilDate;
        readonly number: number;
        readonly count: number;
      }
    >
  | Of<
      'dispute-receipt',
      {
        readonly openedOn: CivilDate;
        readonly answerBefore: CivilDate;
        readonly contested?: Cents | undefined;
      }
    >;
