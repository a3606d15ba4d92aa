import { phone } from '../grouping.ts';
import type { Exchange, LetterFacts } from '../letter-facts.ts';
import {
  account,
  type LetterBlock,
  type LetterText,
  paragraph,
  statement,
} from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { contactList } from './exchanges.ts';
import { count, euros, fr, on } from './fr.ts';
import { dailyRunning, imputation } from './imputation.ts';
import { invoiceCount, onlyOf } from './invoices.ts';
import { chargeBasis } from './legal-bases.ts';
import { salutation } from './salutation.ts';

/** The third letter of the gentle calendar: the last one before the mise en demeure, and it says so. */
export function thirdLetter(facts: LetterFacts, situation: Situation): LetterText {
  const dear = salutation(facts.debtor);
  const only = onlyOf(situation);
  return {
    subject: only
      ? `Facture ${only.number} : dernier rappel avant mise en demeure`
      : `${invoiceCount(situation)} : dernier rappel avant mise en demeure`,
    blocks: [
      paragraph(fr`${dear},`),
      paragraph(opening(facts, situation), 'opening'),
      ...charges(facts, situation),
      paragraph(request(facts, situation), 'request'),
      paragraph(
        fr`Une difficulté passagère se règle mieux à deux : ${facts.creditor.signatory.name}, au ${phone(facts.creditor.phone, 'fr')}, peut convenir avec vous d’un échéancier écrit. Si vous contestez la somme, dites-nous pourquoi : nous vous répondrons.`,
        'help',
      ),
      paragraph(
        fr`Sans règlement, réponse ni accord, nous vous adresserons une mise en demeure par lettre recommandée ; elle précède une procédure de recouvrement contentieux.`,
      ),
      paragraph(fr`Veuillez agréer, ${dear}, nos salutations distinguées.`, 'closing'),
    ],
  };
}

function opening({ exchanges }: LetterFacts, situation: Situation): RichText {
  const only = onlyOf(situation);
  const late = count(situation.asked[0].daysLate, 'jour', 'jours');
  const what = only
    ? fr`La facture ${only.number}, émise le ${on(only.issuedOn)}, est échue depuis le ${on(only.dueOn)}, soit ${late}`
    : fr`Vos ${invoiceCount(situation)} échues restent impayées, la plus ancienne depuis ${late}`;
  return fr`${what}. Il reste ${bold(euros(situation.balance))}.${reminded(exchanges)}`;
}

function reminded(exchanges: readonly Exchange[]): RichText {
  const contacts = contactList(exchanges);
  return contacts === '' ? [] : fr` Nos démarches n’ont pas abouti : ${contacts}.`;
}

function charges(facts: LetterFacts, situation: Situation): readonly LetterBlock[] {
  if (situation.isConsumer) return [statement];
  return [
    paragraph(
      fr`Voici votre compte, arrêté au ${on(facts.writtenOn)}, pénalités et indemnité forfaitaire pour frais de recouvrement comprises ; le calcul figure en page 2.`,
    ),
    account(fr`${imputation(facts)}${dailyRunning(facts)}Textes : ${chargeBasis(facts.debtor)}.`),
  ];
}

function request({ payBefore }: LetterFacts, situation: Situation): RichText {
  const when = payBefore
    ? fr`au plus tard le ${bold(on(payBefore))}`
    : fr`dès réception de cette lettre`;
  return fr`Nous vous demandons de régler ${bold(euros(situation.amount))} ${when}, en rappelant la référence ${situation.paymentReference}. Si votre paiement est déjà parti, merci de nous en indiquer la date.`;
}
