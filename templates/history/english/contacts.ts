import { daysBetween } from '#domain/civil-date.ts';
import { dayOf } from '#domain/instant.ts';
import type { HistorySentences, Past } from '../sentences.ts';
import { days, euros, stepOf } from './words.ts';

type Contacts = Extract<keyof HistorySentences['past'], `contact-${string}`>;

/** What was sent, and what became of it. */
export const contacts: Pick<HistorySentences['past'], Contacts> = {
  'contact-made': (past) => `${madeBy(past)}${why(past)}`,
  'contact-refused': ({ proof }) =>
    `${way(proof)} for ${proof.to} refused by the sending service: nothing left that way.`,
  'contact-in-doubt': () => 'The sending service did not answer. Nothing is resent until we know.',
  'contact-rearmed': ({ proof }) =>
    `The sending service has no trace of the e-mail to ${proof.to}: it is tried once more, and once only.`,
  'contact-sent': ({ proof }) => `${way(proof)} to ${proof.to} taken over by the mail service.`,
  'contact-delivered': ({ proof }) => `${way(proof)} delivered to ${proof.to}.`,
  'contact-delayed': ({ proof }) =>
    `${way(proof)} to ${proof.to} delayed: the customer’s mailbox does not answer yet.`,
  'contact-bounced': ({ proof }) =>
    `${way(proof)} to ${proof.to} rejected by the customer’s mailbox.`,
  'contact-complained': ({ proof }) => `${proof.to} reported the e-mail as unwanted.`,
};

const way = ({ channel }: Past['proof']): string => (channel === 'sms' ? 'SMS' : 'E-mail');

function madeBy({ proof }: Past): string {
  const name = stepOf(proof.step);
  switch (proof.channel) {
    case 'sms':
      return `SMS sent to ${proof.to}`;
    case 'call':
      return `Call to make to ${proof.to}`;
    case 'post':
      return `${name} handed to the post for ${proof.to}`;
    case 'registered-post':
      return `${name} handed to the registered post for ${proof.to}`;
    default:
      return `${name} sent by e-mail to ${proof.to}`;
  }
}

function why({ proof, balance, dueOn }: Past): string {
  const late = daysBetween(dueOn, dayOf(proof.at));
  if (late < 0) return `, ${days(-late)} before the due date: ${euros(balance)} to pay.`;
  const since = late === 0 ? 'on the due date' : `${days(late)} after the due date`;
  return ` because ${euros(balance)} was still due ${since}, with no dispute, promise or pause.`;
}
