import { factsOf, type HistorySentences, type Past } from '../sentences.ts';
import { sentence, stepOf } from './words.ts';

type Postings = Extract<keyof HistorySentences['past'], `letter-${string}`>;

/** What the post did with a letter on paper. */
export const postings: Pick<HistorySentences['past'], Postings> = {
  'letter-posted': (past) => sentence(`${told(past, 'posté', 'e')}${tracking(past)}.`),
  'letter-presented': (past) =>
    sentence(`${told(past, 'présenté', 'e')} une première fois au client.`),
  'letter-received': (past) => sentence(`${told(past, 'reçu', 'e')} par le client.`),
  'letter-refused': (past) => sentence(`${told(past, 'refusé', 'e')} par le client.`),
  'letter-not-claimed': (past) =>
    sentence(`${told(past, 'présenté', 'e')} au client, qui ne l’a pas réclamée à La Poste.`),
  'letter-returned': (past) => sentence(`${told(past, 'revenu', 'e')} à l’expéditeur.`),
};

function told({ proof }: Past, participle: string, feminine: 'e'): string {
  const { name, e } = stepOf(proof.step);
  return `${name} ${participle}${e === '' ? '' : feminine}`;
}

function tracking({ proof }: Past): string {
  const { has, text } = factsOf(proof);
  const carrier = has('carrier') ? ` par ${text('carrier')}` : '';
  return has('trackingNumber') ? `${carrier} sous le numéro ${text('trackingNumber')}` : carrier;
}
