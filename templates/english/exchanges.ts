import type { Exchange } from '../letter-facts.ts';
import { list, on } from './en.ts';

const isLetter = ({ step }: Exchange) => step !== 'reminder' && step !== 'follow-up';

/** `letter`, `call`, `text message`…: what a past contact was. */
export function contactName(exchange: Exchange): string {
  const { channel, step } = exchange;
  if (channel === 'call') return 'call';
  if (channel === 'sms') return 'text message';
  if (isLetter(exchange)) return 'letter';
  return step === 'reminder' ? 'reminder' : 'copy of the letter';
}

/** `call of 15 June 2026, letter of 22 June 2026`: the contacts that have a proof. */
export const contactList = (exchanges: readonly Exchange[]): string =>
  list(
    exchanges
      .filter(({ result }) => result !== 'failed')
      .map((exchange) => `${contactName(exchange)} of ${on(exchange.on)}`),
  );

const CHANNELS = {
  email: 'by e-mail',
  post: 'by post',
  'registered-post': 'by registered post',
  sms: '',
  call: '',
};

/** The same for a table: `Letter by e-mail`. */
export function meansOf(exchange: Exchange): string {
  const full = `${contactName(exchange)} ${CHANNELS[exchange.channel]}`.trim();
  return full.charAt(0).toUpperCase() + full.slice(1);
}

const RESULTS: Readonly<Record<Exchange['result'], string>> = {
  sent: 'Sent',
  delivered: 'Delivered',
  failed: 'Not delivered',
  posted: 'Posted',
  reached: 'Reached',
  voicemail: 'Message left',
  promised: 'Payment promised',
};

export const resultOf = ({ result }: Exchange): string => RESULTS[result];
