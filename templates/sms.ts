import { shortDate } from './dates.ts';
import { phone } from './grouping.ts';
import { gsm7, PART, septets } from './gsm7.ts';
import type { LetterFacts } from './letter-facts.ts';
import { type Situation, situationOf } from './situation.ts';

type Message = { readonly name: string; readonly amount: string };

/**
 * The SMS of the follow-up: who, which invoice, how much, whom to call; no threat and no legal word.
 * A consumer's says neither the amount nor that it is late: a locked screen shows it to anyone.
 */
export function writeSms(facts: LetterFacts): string {
  const { creditor, language } = facts;
  const situation = situationOf(facts);
  const write = situation.isConsumer ? CONSUMER[language] : BUSINESS[language];
  const sender = creditor.smsSenderId ?? creditor.name;
  const amount = `, ${plainEuros(situation.balance)} EUR`;
  const attempts: readonly Message[] = [
    { name: creditor.name, amount },
    { name: creditor.name, amount: '' },
    { name: sender, amount },
    { name: sender, amount: '' },
  ];
  const texts = attempts.map((message) => gsm7(write(facts, situation, message)));
  return texts.find((text) => septets(text) <= PART) ?? texts.at(-1) ?? '';
}

const plainEuros = (cents: number) =>
  `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

type Writer = (facts: LetterFacts, situation: Situation, message: Message) => string;

const BUSINESS: Readonly<Record<LetterFacts['language'], Writer>> = {
  fr: ({ creditor }, { asked: [first, ...others] }, { name, amount }) => {
    const call = `Déjà payée ou une question ? Merci d'appeler le ${phone(creditor.phone, 'fr')}`;
    return others.length === 0
      ? `${name} : facture ${first.number}${amount}, échue le ${shortDate(first.dueOn)}, non réglée à ce jour. ${call}`
      : `${name} : ${others.length + 1} factures${amount}, échues, non réglées à ce jour. ${call.replace('payée', 'payées')}`;
  },
  en: ({ creditor }, { asked: [first, ...others] }, { name, amount }) => {
    const call = `Already paid, or a question? Please call ${phone(creditor.phone, 'en')}`;
    return others.length === 0
      ? `${name}: invoice ${first.number}${amount}, due on ${shortDate(first.dueOn)}, not paid to date. ${call}`
      : `${name}: ${others.length + 1} invoices${amount}, overdue, not paid to date. ${call}`;
  },
};

const CONSUMER: Readonly<Record<LetterFacts['language'], Writer>> = {
  fr: ({ creditor }, { asked: [first] }, { name }) =>
    `${name} : un message au sujet de votre facture ${first.number} vous attend. Merci d'appeler le ${phone(creditor.phone, 'fr')} (appel non surtaxé)`,
  en: ({ creditor }, { asked: [first] }, { name }) =>
    `${name}: a message about your invoice ${first.number} is waiting for you. Please call ${phone(creditor.phone, 'en')} (no extra charge)`,
};
