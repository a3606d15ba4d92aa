import { ENTERED_BY_MISTAKE } from '#domain/record-reversal.ts';
import { factsOf, type HistorySentences, type Past } from '../sentences.ts';
import { dayText, euros, sentence } from './words.ts';

type Money =
  | 'payment-received'
  | 'payment-reversed'
  | 'payment-refunded'
  | 'payment-disputed'
  | 'payment-dispute-closed'
  | 'credit-note-received'
  | 'settled';

/** What was paid, taken back or credited. */
export const money: Pick<HistorySentences['past'], Money> = {
  'payment-received': (past) => {
    const { text, number } = factsOf(past.proof);
    const what = `Règlement de ${euros(number('amount'))} reçu le ${dayText(text('paidOn'))}`;
    return sentence(`${what}. ${effect(past)}`);
  },
  'payment-reversed': ({ proof }) => {
    const { text, number } = factsOf(proof);
    const why =
      proof.reason === ENTERED_BY_MISTAKE ? 'retiré, saisi par erreur' : 'rejeté par la banque';
    return sentence(
      `Règlement du ${dayText(text('paidOn'))} ${why} : ${euros(number('balance'))} restent dus. Le suivi reprend à l’étape suivante.`,
    );
  },
  'payment-refunded': ({ proof }) => {
    const { text, number } = factsOf(proof);
    return sentence(
      `Règlement du ${dayText(text('paidOn'))} remboursé le ${dayText(text('refundedOn'))}, ${euros(number('refunded'))} en tout. Solde : ${euros(number('balance'))}.`,
    );
  },
  'payment-disputed': ({ proof }) => {
    const { text, number } = factsOf(proof);
    return sentence(
      `Règlement du ${dayText(text('paidOn'))} contesté auprès de la banque : ${euros(number('disputed'))} repris. Solde : ${euros(number('balance'))}.`,
    );
  },
  'payment-dispute-closed': ({ proof }) => {
    const { text, number } = factsOf(proof);
    const outcome = proof.reason === 'won' ? 'rendu au créancier' : 'laissé au débiteur';
    return sentence(
      `Contestation du règlement du ${dayText(text('paidOn'))} tranchée par la banque : ${euros(number('disputed'))} ${outcome}. Solde : ${euros(number('balance'))}.`,
    );
  },
  'credit-note-received': (past) => {
    const { text, number } = factsOf(past.proof);
    return sentence(
      `Avoir ${text('number')} de ${euros(number('amount'))} déduit. ${effect(past)}`,
    );
  },
  settled: () => sentence('Facture soldée : plus rien ne partira.'),
};

function effect({ proof }: Past): string {
  const balance = factsOf(proof).number('balance');
  if (balance > 0) return `Le suivi continue : il reste ${euros(balance)}.`;
  return balance < 0 ? `Suivi arrêté : ${euros(-balance)} de trop.` : 'Suivi arrêté.';
}
