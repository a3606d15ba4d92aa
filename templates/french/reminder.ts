import { weekday } from '../dates.ts';
import { phone } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type LetterText, paragraph, statement } from '../letter-text.ts';
import type { RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { count, euros, fr, on } from './fr.ts';
import { onlyOf } from './invoices.ts';
import { salutation } from './salutation.ts';

/** The J-3 reminder on paper, for a debtor without e-mail: a courtesy, since nobody is late. */
export function reminder(facts: LetterFacts, situation: Situation): LetterText {
  const dear = salutation(facts.debtor);
  const { creditor } = facts;
  return {
    subject: subject(situation),
    blocks: [
      paragraph(fr`${dear},`),
      paragraph(comingDue(situation), 'opening'),
      statement,
      paragraph(
        fr`Si le virement est déjà programmé, il n’y a rien à faire. S’il vous manque une pièce ou une validation, ${creditor.signatory.name} vous répond au ${phone(creditor.phone, 'fr')} ou à l’adresse ${creditor.email}, et s’en occupe avant l’échéance.`,
        'help',
      ),
      ...(facts.creditor.asksSatisfaction ? [paragraph(satisfaction)] : []),
      paragraph(
        fr`Nous vous remercions de votre confiance et vous prions d’agréer, ${dear}, nos salutations distinguées.`,
        'closing',
      ),
    ],
  };
}

export const satisfaction: RichText = fr`Notre intervention vous a-t-elle donné satisfaction ? Votre avis nous est utile : il suffit de nous répondre.`;

function subject(situation: Situation): string {
  const only = onlyOf(situation);
  return only
    ? `Votre facture ${only.number} arrive à échéance le ${on(only.dueOn)}`
    : `Vos ${count(situation.asked.length, 'facture', 'factures')} à échéance, ${euros(situation.balance)}`;
}

/** Shared with the e-mail: the day it falls due, and that nothing is late. */
export function comingDue(situation: Situation): RichText {
  const only = onlyOf(situation);
  return only
    ? fr`Un simple mot pour préparer la suite : la facture ci-dessous sera à régler ${weekday(only.dueOn, 'fr')}. Rien n’est en retard.`
    : fr`Un simple mot pour préparer la suite : les ${count(situation.asked.length, 'facture', 'factures')} ci-dessous arrivent à échéance. Rien n’est en retard.`;
}
