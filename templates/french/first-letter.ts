import { addDays } from '#domain/civil-date.ts';
import { percent } from '../amount.ts';
import { phone } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type LetterBlock, type LetterText, note, paragraph, statement } from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { count, euros, fr, on } from './fr.ts';
import { onlyOf } from './invoices.ts';
import { chargeBasis } from './legal-bases.ts';
import { salutation } from './salutation.ts';

/** The first letter, at J+2: nobody is accused; the invoice, the means of payment, an open door. */
export function firstLetter(facts: LetterFacts, situation: Situation): LetterText {
  const dear = salutation(facts.debtor);
  return {
    subject: subject(situation),
    blocks: [
      paragraph(fr`${dear},`),
      paragraph(opening(facts, situation), 'opening'),
      statement,
      ...chargesNote(facts, situation),
      paragraph(request(situation), 'request'),
      paragraph(help(facts), 'help'),
      paragraph(
        fr`Nous vous remercions de votre confiance et vous prions d’agréer, ${dear}, nos salutations distinguées.`,
        'closing',
      ),
    ],
  };
}

function subject(situation: Situation): string {
  const only = onlyOf(situation);
  return only
    ? `Votre facture ${only.number} du ${on(only.issuedOn)}, échue le ${on(only.dueOn)}`
    : `Vos ${count(situation.asked.length, 'facture échue', 'factures échues')}, ${euros(situation.balance)}`;
}

function opening({ claim }: LetterFacts, situation: Situation): RichText {
  const only = onlyOf(situation);
  const rest = claim.received.length > 0 ? fr` Il reste ${bold(euros(situation.balance))}.` : [];
  const what = only
    ? fr`de la facture ci-dessous, arrivée à échéance le ${on(only.dueOn)}`
    : fr`des ${count(situation.asked.length, 'facture', 'factures')} ci-dessous, arrivées à échéance`;
  const settled = rest.length > 0 ? 'règlement complet' : 'règlement';
  return fr`À ce jour, nous n’avons pas trouvé trace du ${settled} ${what}.${rest}${recalledCall(situation)}`;
}

/** The call is recalled only because its proof exists. */
function recalledCall({ call }: Situation): RichText | undefined {
  return call && fr` Nous en avions parlé par téléphone le ${on(call.on)} avec ${call.to}.`;
}

/** Penalties run by law between professionals; said for information, with nothing asked yet. */
function chargesNote(facts: LetterFacts, situation: Situation): readonly LetterBlock[] {
  const rate = facts.claim.penalties.segments.at(-1)?.ratePercent;
  if (situation.isConsumer || rate === undefined || facts.claim.indemnity === 0) return [];
  const only = onlyOf(situation);
  const since = only ? `le ${on(addDays(only.dueOn, 1))}` : 'le lendemain de chaque échéance';
  const charge = fr`une indemnité forfaitaire de ${euros(facts.claim.indemnity)} est due`;
  return [
    note(
      fr`Pour information : depuis ${since}, des pénalités courent de plein droit au taux annuel de ${percent(rate, 'fr')} et ${charge} (${chargeBasis(facts.debtor)}). Ces sommes ne sont pas comprises dans le montant ci-dessus.`,
    ),
  ];
}

const crossed = fr`Si votre paiement est parti entre-temps, merci de ne pas tenir compte de ce rappel.`;

function request({ asked, paymentReference }: Situation): RichText {
  const reference = bold(paymentReference);
  return asked.length === 1
    ? fr`Nous vous remercions de la régler dès réception de cette lettre, en rappelant la référence ${reference}. ${crossed}`
    : fr`Nous vous remercions de les régler dès réception de cette lettre. Un seul virement suffit, avec la référence ${reference} : nous l’affecterons aux factures de cette liste, la plus ancienne d’abord, sauf si vous nous indiquez un autre ordre. ${crossed}`;
}

function help({ creditor, hasInvoiceCopy, invoices }: LetterFacts): RichText {
  const copy = invoices.length === 1 ? ' La facture est jointe' : ' Les factures sont jointes';
  return fr`Une pièce manque, une question se pose, une validation est en cours ? Dites-le-nous : ${creditor.signatory.name} vous répond au ${phone(creditor.phone, 'fr')} ou à l’adresse ${creditor.email}.${hasInvoiceCopy ? `${copy} à cette lettre.` : undefined}`;
}
