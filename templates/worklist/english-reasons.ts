import type { WorklistSentences } from './sentences.ts';

const about = (title: string, sentence: string) => ({ title, sentence });

/** Why invoices will not leave, reason by reason. */
export const english: WorklistSentences['reasons'] = {
  dispute: about(
    'Open dispute',
    'What is contested awaits your answer; what is admitted follows its calendar.',
  ),
  promise: about('Promise', 'The debtor gave a day; follow-up resumes by itself.'),
  plan: about('Instalment plan', 'Each instalment is followed; follow-up resumes by itself.'),
  pause: about('Paused', 'A person suspended the follow-up until a day.'),
  insolvency: about(
    'Insolvency',
    'Nothing may be asked of the debtor any more; the claim is to be declared.',
  ),
  decision: about('Decision needed', 'Follow-up does not go on without your answer.'),
  doubt: about(
    'Doubt about a message',
    'The sending service did not answer. Nothing is resent until we know.',
  ),
  'no-channel': about('No valid e-mail or address', 'No channel can be used.'),
  'below-minimum': about('Below the minimum for letters', 'What is left is not worth a letter.'),
  waiting: about('Ceiling reached', 'The next message waits for its turn; nothing to do.'),
  stopped: about('Sends stopped', 'A person stopped all sends of this creditor.'),
  'handed-over': about('Handed over', 'The amicable phase is over.'),
};
