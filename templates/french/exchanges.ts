import { dayAndMonth } from '../dates.ts';
import type { Exchange } from '../letter-facts.ts';
import { list, on } from './fr.ts';

const isLetter = ({ step }: Exchange) => step !== 'reminder' && step !== 'follow-up';

/** `lettre`, `appel`, `SMS`…: what a past contact was. */
export function contactName(exchange: Exchange): string {
  const { channel, step } = exchange;
  if (channel === 'call') return 'appel';
  if (channel === 'sms') return 'SMS';
  if (isLetter(exchange)) return 'lettre';
  return step === 'reminder' ? 'rappel' : 'copie de la lettre';
}

const hasReached = ({ result }: Exchange) => result !== 'failed';

/** `appel du 15 juin, lettre du 22 juin et SMS du 25 juin 2026`: the contacts that have a proof. */
export function contactList(exchanges: readonly Exchange[]): string {
  const reached = exchanges.filter(hasReached);
  return list(
    reached.map((exchange, index) => {
      const isLast = index === reached.length - 1;
      return `${contactName(exchange)} du ${isLast ? on(exchange.on) : dayAndMonth(exchange.on, 'fr')}`;
    }),
  );
}

const CHANNELS = {
  email: 'par e-mail',
  post: 'par la poste',
  'registered-post': 'recommandée',
  sms: '',
  call: '',
};

/** The same for a table: `Lettre par e-mail`. */
export function meansOf(exchange: Exchange): string {
  const name = contactName(exchange);
  const full = `${name} ${CHANNELS[exchange.channel]}`.trim();
  return full.charAt(0).toUpperCase() + full.slice(1);
}

const MASCULINE = { sent: 'Envoyé', delivered: 'Remis', failed: 'Non remis', posted: 'Posté' };
const FEMININE = { sent: 'Envoyée', delivered: 'Remise', failed: 'Non remise', posted: 'Postée' };
const SPOKEN = {
  reached: 'Interlocuteur joint',
  voicemail: 'Message laissé',
  promised: 'Règlement promis',
};

export function resultOf({ channel, step, result }: Exchange): string {
  if (result === 'reached' || result === 'voicemail' || result === 'promised') {
    return SPOKEN[result];
  }
  const isMasculine = channel === 'sms' || channel === 'call' || step === 'reminder';
  return isMasculine ? MASCULINE[result] : FEMININE[result];
}
