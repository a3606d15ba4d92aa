import { weekday } from '../dates.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type RichText, textOf } from '../rich-text.ts';
import { asksPenalties, type Situation } from '../situation.ts';
import { count, euros, fr, on } from './fr.ts';
import { invoiceCount, ofInvoices, onlyOf } from './invoices.ts';

/** The French call scripts: say who calls and why, ask one question, obtain a date, note the answer. */
export function callScript(facts: LetterFacts, situation: Situation): string {
  const parts: readonly (readonly [string, readonly RichText[]])[] = [
    ['Avant l’appel', facts.step === 'reminder' ? [] : [check]],
    ['Se présenter', [introduction(facts)]],
    ['Dire', said(facts, situation)],
    ['Demander', asked(facts, situation)],
    ['Si la personne conteste', facts.step === 'reminder' ? [] : [disputed]],
    ['Si elle demande un délai', facts.step === 'reminder' ? [] : [instalments]],
    ['Conclure', [conclusion]],
    ['Sur une messagerie', [voicemail(facts)]],
    ['Noter', [record]],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading}\n${lines.map((line) => `– ${textOf(line)}`).join('\n')}`)
    .join('\n\n');
}

const check = fr`Vérifier qu’aucun règlement n’est arrivé ce matin.`;

function introduction({ creditor, debtor }: LetterFacts): RichText {
  const service =
    debtor.kind === 'consumer'
      ? fr`Pourrais-je parler à ${debtor.name} ?`
      : fr`Pourrais-je parler à ${billingContact(debtor) ?? 'la personne qui règle les fournisseurs'} ?`;
  return fr`Bonjour, ${creditor.signatory.name}, ${creditor.name}. ${service}`;
}

const billingContact = ({ contacts }: LetterFacts['debtor']) =>
  contacts.find(({ role }) => role === 'billing')?.name;

function said(facts: LetterFacts, situation: Situation): readonly RichText[] {
  const only = onlyOf(situation);
  const what = only
    ? fr`La facture ${only.number} du ${on(only.issuedOn)}, ${euros(only.balance)}`
    : fr`${invoiceCount(situation)}, ${euros(situation.balance)} au total`;
  if (facts.step === 'reminder') {
    const due = only ? fr`, arrive à échéance ${weekday(only.dueOn, 'fr')}` : [];
    return [fr`${what}${due}. Rien n’est en retard.`];
  }
  const late = count(situation.asked[0].daysLate, 'jour', 'jours');
  const { firstLetter } = situation;
  const letter = firstLetter ? [fr`Notre lettre est du ${on(firstLetter.on)}.`] : [];
  return [fr`${what} : ${late} de retard.`, ...letter, ...fullAccount(facts, situation)];
}

/** The account with penalties, from the second letter on. */
const fullAccount = (facts: LetterFacts, { amount }: Situation): readonly RichText[] =>
  asksPenalties(facts)
    ? [fr`Avec les pénalités et l’indemnité, le compte est de ${euros(amount)}.`]
    : [];

function asked({ step }: LetterFacts, situation: Situation): readonly RichText[] {
  if (step === 'reminder') {
    return [
      fr`L’avez-vous bien reçue ? Est-elle validée ? Vous manque-t-il une pièce pour la payer à l’échéance ?`,
    ];
  }
  return [
    fr`Qu’est-ce qui retient le règlement ${ofInvoices(situation)} ?`,
    fr`Quel jour le virement partira-t-il, et de quel montant ? Obtenir une date précise, pas « la semaine prochaine ».`,
  ];
}

const disputed = fr`Ne pas discuter au téléphone : noter le motif exact, demander un écrit, annoncer que la relance est suspendue et qu’une réponse suivra.`;
const instalments = fr`Un échéancier est possible s’il est écrit : noter les montants et les dates proposés, sans rien promettre de plus.`;
const conclusion = fr`Répéter ce qui est convenu, la date et la personne, et remercier.`;
const record = fr`La personne, la date promise et le montant, ou le motif du retard. Rester courtois ; ne rien annoncer que la lettre n’annonce pas.`;

/** Anyone may hear a voicemail: neither the amount nor the delay is left there. */
const voicemail = ({ creditor }: LetterFacts): RichText =>
  fr`Bonjour, ${creditor.signatory.name}, ${creditor.name}. Merci de me rappeler au sujet d’une facture. Ne laisser ni montant ni retard sur un répondeur.`;
