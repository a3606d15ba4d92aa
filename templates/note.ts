import type { CivilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import type { Language } from '#domain/language.ts';
import type { Cents } from '#domain/money.ts';
import { type Email, laidOut } from './email-layout.ts';
import { noteText as english } from './english/notes.ts';
import { noteText as french } from './french/notes.ts';
import { legalLine } from './legal-line.ts';
import { texts } from './texts.ts';

type Common = {
  readonly language: Language;
  readonly creditor: Creditor;
  readonly debtor: Debtor;
  readonly invoice: {
    readonly number: string;
    readonly issuedOn: CivilDate;
    readonly paymentLink?: string | undefined;
  };
};

/** The messages outside the calendar: each answers something that happened to one invoice. */
export type Note = Common &
  (
    | {
        readonly kind: 'thank-you';
        readonly amount: Cents;
        readonly paidOn: CivilDate;
        readonly left: Cents;
      }
    | {
        readonly kind: 'payment-crossed';
        readonly amount: Cents;
        readonly paidOn: CivilDate;
        readonly left: Cents;
        /** When the letter left which the payment crossed. */
        readonly letterOn: CivilDate;
      }
    | {
        readonly kind: 'promise-reminder';
        readonly amount: Cents;
        readonly promisedOn: CivilDate;
      }
    | {
        readonly kind: 'instalment-reminder';
        readonly amount: Cents;
        readonly dueOn: CivilDate;
        readonly number: number;
        readonly count: number;
      }
    | {
        readonly kind: 'dispute-receipt';
        readonly openedOn: CivilDate;
        readonly answerBefore?: CivilDate | undefined;
        /** The part that is contested, where it is not all of it. */
        readonly contested?: Cents | undefined;
      }
  );

const WRITERS = { fr: french, en: english };

/** The e-mail of a note. */
export function writeNote(note: Note): Email {
  const { labels } = texts[note.language];
  const { privacyNotice } = note.creditor;
  const privacy = privacyNotice ? [labels.privacy(privacyNotice)] : [];
  return laidOut(WRITERS[note.language](note), {
    ...note,
    footer: [legalLine(note.creditor), ...privacy],
  });
}
