import { phone } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import {
  account,
  type LetterBlock,
  type LetterText,
  paragraph,
  statement,
} from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { count, euros, fr, on } from './fr.ts';
import { dailyRunning, imputation, receiptThanks } from './imputation.ts';
import { forOrder, invoiceCount, onlyOf } from './invoices.ts';
import { chargeBasis } from './legal-bases.ts';
import { salutation } from './salutation.ts';

/** The second letter, at J+15: firm, exact to the cent, and still looking for a solution. */
export function secondLetter(facts: LetterFacts, situation: Situation): LetterText {
  const dear = salutation(facts.debtor);
  return {
    subject: subjectOf(situation),
    blocks: [
      paragraph(fr`${dear},`),
      paragraph(opening(facts, situation), 'opening'),
      ...charges(facts, situation),
      paragraph(request(facts, situation), 'request'),
      paragraph(
        fr`Sans règlement ni réponse, l’étape suivante sera une mise en demeure, préalable à une procédure de recouvrement contentieux. Nous préférons de loin trouver une solution avec vous.`,
      ),
      paragraph(fr`Veuillez agréer, ${dear}, nos salutations distinguées.`, 'closing'),
    ],
  };
}

export function subjectOf(situation: Situation): string {
  const only = onlyOf(situation);
  return only
    ? `Facture ${only.number} : solde de ${euros(situation.balance)} à régler`
    : `${invoiceCount(situation)} : solde de ${euros(situation.balance)} à régler`;
}

function opening(facts: LetterFacts, situation: Situation): RichText {
  const only = onlyOf(situation);
  const late = count(situation.asked[0].daysLate, 'jour', 'jours');
  const what = only
    ? fr`La facture ${only.number}, émise le ${on(only.issuedOn)}${forOrder(only)} et payable au ${on(only.dueOn)}, n’est toujours pas soldée`
    : fr`Vos ${invoiceCount(situation)} échues ne sont toujours pas soldées`;
  const delay = only ? fr`avec ${late} de retard` : fr`la plus ancienne avec ${late} de retard`;
  return fr`${what}${despite(situation)}.${receiptThanks(facts)} Il reste ${bold(euros(situation.balance))}, ${delay}.`;
}

/** The letter and the call it follows, each only if its proof exists. */
function despite({ firstLetter, call }: Situation): RichText {
  const letter = firstLetter && `notre lettre du ${on(firstLetter.on)}`;
  const talk = call && `notre entretien du ${on(call.on)} avec ${call.to}`;
  const both = [letter, talk].filter((one) => one !== undefined);
  return both.length === 0 ? [] : fr` malgré ${both.join(' et ')}`;
}

function charges(facts: LetterFacts, situation: Situation): readonly LetterBlock[] {
  if (situation.isConsumer) {
    return [
      statement,
      paragraph(
        fr`Aucuns frais ni intérêts ne vous sont demandés à ce stade : seul le montant de ${situation.asked.length === 1 ? 'la facture' : 'vos factures'} reste à régler.`,
      ),
    ];
  }
  return [
    paragraph(
      fr`${running(facts)} sans qu’un rappel soit nécessaire et rend exigible une indemnité forfaitaire pour frais de recouvrement. Voici votre compte, arrêté au ${on(facts.writtenOn)} ; le calcul${bySemester(facts)} figure en page 2.`,
    ),
    account(fr`${imputation(facts)}${dailyRunning(facts)}${capital(chargeBasis(facts.debtor))}.`),
  ];
}

const running = ({ debtor }: LetterFacts): string =>
  debtor.kind === 'public'
    ? 'Le retard de paiement d’un acheteur public fait courir des intérêts moratoires'
    : 'Entre professionnels, ce retard fait courir des pénalités';

/** A public buyer bears one rate for the whole delay. */
const bySemester = ({ debtor }: LetterFacts): string =>
  debtor.kind === 'public' ? '' : ', semestre par semestre,';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function request({ creditor, payBefore }: LetterFacts, situation: Situation): RichText {
  const when = payBefore
    ? fr`au plus tard le ${bold(on(payBefore))}`
    : fr`dès réception de cette lettre`;
  const before = payBefore ? 'avant cette date' : 'sans attendre';
  return fr`Nous vous demandons de régler ${bold(euros(situation.amount))} ${when}, en rappelant la référence ${situation.paymentReference}. Si cette somme appelle une remarque, ou si un paiement échelonné vous est nécessaire, appelez ${creditor.signatory.name} au ${phone(creditor.phone, 'fr')} ${before} : nous en conviendrons par écrit.`;
}
