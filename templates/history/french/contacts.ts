import type { Channel } from '#domain/channel.ts';
import { daysBetween } from '#domain/civil-date.ts';
import { dayOf } from '#domain/instant.ts';
import { phone } from '../../grouping.ts';
import { factsOf, type HistorySentences, type Past } from '../sentences.ts';
import { insteadOf } from './instead-of.ts';
import { noteMade } from './notes.ts';
import { days, euros, sentence, stepOf } from './words.ts';

type Contacts = Extract<keyof HistorySentences['past'], `contact-${string}`>;

/** What was sent, and what became of it. */
export const contacts: Pick<HistorySentences['past'], Contacts> = {
  'contact-made': (past) =>
    sentence(noteMade(past) ?? `${madeBy(past)}${insteadOf(past)}${why(past)}`),
  'contact-refused': ({ proof }) =>
    sentence(
      `${way(proof)} pour ${proof.to} refusé par le service d’envoi : rien n’est parti par là.`,
    ),
  'contact-in-doubt': () =>
    'Le service d’envoi n’a pas répondu. Rien n’est renvoyé avant de savoir.',
  'contact-rearmed': ({ proof }) =>
    sentence(
      `Aucune trace de l’e-mail à ${proof.to} au service d’envoi : un second essai, un seul.`,
    ),
  'contact-sent': ({ proof }) => `${way(proof)} à ${proof.to} pris en charge par la messagerie.`,
  'contact-delivered': ({ proof }) => `${way(proof)} remis à ${proof.to}.`,
  'contact-delayed': ({ proof }) =>
    sentence(`${way(proof)} à ${proof.to} retardé : la messagerie du client ne répond pas encore.`),
  'contact-bounced': ({ proof }) =>
    `${way(proof)} à ${proof.to} rejeté par la messagerie du client.`,
  'contact-complained': ({ proof }) => `${proof.to} a signalé l’e-mail comme indésirable.`,
};

const way = ({ channel }: Past['proof']): string => (channel === 'sms' ? 'SMS' : 'E-mail');

const made: Readonly<Record<Channel, (what: string, to: string) => string>> = {
  email: (what, to) => `${what} par e-mail à ${to}`,
  sms: (_what, to) => `SMS parti au ${phone(to, 'fr')}`,
  post: (what, to) => `${what} par courrier à ${to}`,
  'registered-post': (what, to) => `${what} par courrier recommandé à ${to}`,
  call: (_what, to) => `Appel à passer au ${phone(to, 'fr')}`,
};

function madeBy({ proof }: Past): string {
  const { name, e } = stepOf(proof.step);
  return made[proof.channel ?? 'email'](`${name} parti${e}`, proof.to ?? 'une adresse inconnue');
}

function why({ proof, balance, dueOn }: Past): string {
  const { has, number } = factsOf(proof);
  if (has('suspended')) {
    const rest = euros(balance - number('suspended'));
    return `, pour les ${rest} que le client ne conteste pas ; ${euros(number('suspended'))} restent suspendus.`;
  }
  const late = daysBetween(dueOn, dayOf(proof.at));
  if (late < 0) return `, ${days(-late)} avant l’échéance : ${euros(balance)} à régler.`;
  const since = late === 0 ? 'le jour de l’échéance' : `${days(late)} après l’échéance`;
  return `, parce que ${euros(balance)} restaient dus ${since}, sans litige, promesse ni pause.`;
}
