/** What finance is asked, as the end of a sentence. */
export const questionText = (question: string | undefined): string =>
  questions[question ?? ''] ?? 'follow-up cannot go on by itself';

const questions: Readonly<Record<string, string>> = {
  'dispute-unanswered': 'the dispute was left without an answer',
  'mise-en-demeure-late': 'the formal notice would leave long after its day',
  'mise-en-demeure-without-prior-contact': 'the formal notice would be the first letter',
  'mise-en-demeure-not-sent': 'the formal notice could not be handed to the post',
  'mise-en-demeure-returned': 'the formal notice came back without having been presented',
  'mise-en-demeure-not-posted':
    'the delay of the mise en demeure is over and nobody said that it was posted',
  'mise-en-demeure-not-presented': 'the formal notice was posted and its presentation is not known',
  'payment-refunded': 'a payment was refunded: a credit note to issue, or a sum to ask for again',
  'dispute-founded': 'the complaint is founded, a credit note is expected',
  'insolvency-unanswered': 'the day to declare the claim has passed',
  'calendar-without-end': 'the calendar has no step left',
  'handed-over': 'the file is ready for the court',
  'declare-claim': 'the claim is to be declared to the administrator',
  'execution-stopped': 'the follow-up was stopped by hand in AWS',
  unanswered: 'the sending service did not answer',
};
