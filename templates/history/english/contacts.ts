import type { Channel } from '#domain/channel.ts';
import { daysBetween } from '#domain/civil-date.ts';
import { dayOf } from '#domain/instant.ts';
import { phone } from '../../grouping.ts';
import { factsOf, type HistorySentences, type Past } from '../sentences.ts';
import { insteadOf } from './instead-of.ts';
import { noteMade } from './notes.ts';
import { days, euros, stepOf } from './words.ts';

type Contacts = Extract<keyof HistorySentences['past'], `contact-${string}`>;

/** What was sent, and what became of it. */
export const contacts: Pick<HistorySentences['past'], Contacts> = {
  'contact-made': (past) => noteMade(past) ?? `${madeBy(past)}${insteadOf(past)}${why(past)}`,
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

const made: Readonly<Record<Channel, (what: string, to: string) => string>> = {
  email: (what, to) => `${what} sent by e-mail to ${to}`,
  sms: (_what, to) => `SMS sent to ${phone(to, 'en')}`,
  post: (what, to) => `${what} handed to the post for ${to}`,
  'registered-post': (what, to) => `${what} handed to the registered post for ${to}`,
  call: (_what, to) => `Call to make to ${phone(to, 'en')}`,
};

const madeBy = ({ proof }: Past): string =>
  made[proof.channel ?? 'email'](stepOf(proof.step), proof.to ?? 'an unknown address');

function why({ proof, balance, dueOn }: Past): string {
  const { has, number } = factsOf(proof);
  if (has('suspended')) {
    const rest = euros(balance - number('suspended'));
    return ` for the ${rest} the customer does not contest; ${euros(number('suspended'))} stays suspended.`;
  }
  const late = daysBetween(dueOn, dayOf(proof.at));
  if (late < 0) return `, ${days(-late)} before the due date: ${euros(balance)} to pay.`;
  const since = late === 0 ? 'on the due date' : `${days(late)} after the due date`;
  return ` because ${euros(balance)} was still due ${since}, with no dispute, promise or pause.`;
}
