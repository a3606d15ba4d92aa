import { factsOf, type HistorySentences, type Past, quoted } from '../sentences.ts';
import { questionText } from './questions.ts';
import { dayText, euros, stepOf } from './words.ts';

type Decisions = Exclude<
  keyof HistorySentences['past'],
  | 'call-recorded'
  | `contact-${string}`
  | `letter-${string}`
  | `hold-${string}`
  | `payment-${string}`
  | 'credit-note-received'
  | 'settled'
>;

/** How the follow-up began and ended, and what was decided on the way. */
export const decisions: Pick<HistorySentences['past'], Decisions> = {
  'invoice-received': ({ proof }) => {
    const { text, number } = factsOf(proof);
    return `Invoice ${text('number')} of ${euros(number('total'))} received, due on ${dayText(text('dueOn'))}: followed by the “${text('calendar')}” calendar.`;
  },
  'step-skipped': skipped,
  'step-reopened': ({ proof }) => reopened(proof),
  'finance-asked': ({ proof }) => `A decision is needed: ${questionText(proof.reason)}.`,
  'finance-answered': ({ proof }) => `${proof.by} decided: follow-up goes on.`,
  'calendar-changed': ({ proof }) => {
    const { text } = factsOf(proof);
    return `Calendar “${text('to')}” instead of “${text('from')}”: ${quoted(proof.reason)} (${proof.by}).`;
  },
  cancelled: ({ proof }) =>
    `Invoice cancelled by ${proof.by}: ${quoted(proof.reason)}. Nothing more will leave.`,
  'handed-over': ({ proof }) =>
    `Last delay over: ${euros(factsOf(proof).number('balance'))} is due, the file goes to legal recovery.`,
};

const reasons: Readonly<Record<string, string>> = {
  'too-late': 'its day had passed too long ago',
  'after-due-date': 'the due date had passed already',
  overtaken: 'the next step’s day had come already',
  'no-channel': 'no valid address for the channels of this step',
};

function skipped({ proof }: Past): string {
  const name = stepOf(proof.step);
  if (proof.reason === 'by-person') {
    return `${name} skipped by ${proof.by}: ${quoted(factsOf(proof).text('note'))}.`;
  }
  return `${name} skipped: ${reasons[proof.reason ?? ''] ?? 'it no longer fitted'}.`;
}

/** Why a step already taken is taken up again, by another way. */
function reopened({ step, reason, to, channel }: Past['proof']): string {
  const why = reason === undefined ? undefined : failures[reason];
  const way = channel === 'sms' ? 'the SMS' : channel === 'post' ? 'the letter' : 'the e-mail';
  return `${stepOf(step)} taken up again by another way: ${way} to ${to} ${why ?? 'did not arrive'}.`;
}

const failures: Readonly<Record<string, string>> = {
  refused: 'was refused',
  bounced: 'was rejected',
  complained: 'was reported as unwanted',
  returned: 'came back to the sender',
};
