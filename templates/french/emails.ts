import { dayAndMonth, weekday } from '../dates.ts';
import type { EmailText, Fact } from '../email-text.ts';
import { iban } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { count, euros, fr, on } from './fr.ts';
import {
  invoiceCount,
  invoiceNames,
  ofInvoices,
  onlyOf,
  theInvoices,
  yourInvoices,
} from './invoices.ts';
import { delayInWords } from './mise-en-demeure.ts';
import { comingDue } from './reminder.ts';
import { greeting } from './salutation.ts';
import { sinceThen } from './since-then.ts';

type Words = Pick<EmailText, 'subject' | 'before' | 'after'>;

/** The French e-mail of each step. The letter itself is attached, so the e-mail stays short. */
export function emailText(facts: LetterFacts, situation: Situation): EmailText {
  const words = WORDS[facts.step](facts, situation);
  const only = onlyOf(situation);
  return {
    ...words,
    before: [...words.before, ...sinceThen(facts, situation)],
    subject: `${facts.creditor.name}\u00a0: ${words.subject}`,
    greeting: `${greeting(facts.debtor)},`,
    facts: boxOf(facts, situation),
    link: only?.paymentLink ? { label: 'Payer en ligne', url: only.paymentLink } : undefined,
    farewell: 'Bien cordialement,',
  };
}

function boxOf({ step, creditor }: LetterFacts, situation: Situation): readonly Fact[] {
  const only = onlyOf(situation);
  const order = only?.purchaseOrder ?? only?.orderReference;
  const label = step === 'reminder' ? 'Montant TTC' : 'À régler';
  const invoices: readonly Fact[] = only
    ? [
        ['Facture', `${only.number} du ${on(only.issuedOn)}`],
        ...(order === undefined ? [] : [['Votre commande', order] satisfies Fact]),
        ['Échéance', `${weekday(only.dueOn, 'fr')} ${only.dueOn.slice(0, 4)}`],
      ]
    : [['Factures', count(situation.asked.length, 'facture', 'factures')]];
  return [
    [label, euros(situation.amount)],
    ...invoices,
    ['IBAN', iban(creditor.iban)],
    ...(creditor.bic === undefined ? [] : [['BIC', creditor.bic] satisfies Fact]),
    ['Référence à rappeler', situation.paymentReference],
  ];
}

const WORDS: Readonly<
  Record<LetterFacts['step'], (facts: LetterFacts, situation: Situation) => Words>
> = {
  reminder: (facts, situation) => ({
    subject: reminderSubject(situation),
    before: [comingDue(situation)],
    after: [
      fr`Si le virement est déjà programmé, il n’y a rien à faire. S’il vous manque une pièce ou une validation, répondez à ce message : nous nous en occupons avant l’échéance.`,
      ...(facts.creditor.asksSatisfaction ? [satisfaction(facts)] : []),
    ],
  }),
  'first-letter': (facts, situation) => ({
    subject: `${yourInvoices(situation)}, échéance dépassée`,
    before: [
      fr`À ce jour, nous n’avons pas trouvé trace du règlement ${ofInvoices(situation)}${dueOn(situation)}. Notre lettre est jointe à ce message.`,
    ],
    after: [crossed(facts), question],
  }),
  'follow-up': (facts, situation) => ({
    subject: situation.firstLetter
      ? `copie de notre lettre du ${on(situation.firstLetter.on)}, ${invoiceNames(situation)}`
      : `copie de notre lettre, ${invoiceNames(situation)}`,
    before: [copyOfLetter(facts, situation)],
    after: [
      fr`Si le règlement est parti, merci de ne pas tenir compte de ce message ; si quelque chose le retient, dites-nous quoi en répondant ici.`,
    ],
  }),
  'second-letter': (facts, situation) => ({
    subject: `${invoiceNames(situation)}, solde de ${euros(situation.balance)}`,
    before: [
      fr`${capital(theInvoices(situation))} ${situation.asked.length === 1 ? 'n’est toujours pas soldée' : 'ne sont toujours pas soldées'}. Vous trouverez ci-joint notre lettre${situation.isConsumer ? '' : ' et le détail du compte'}. Nous vous demandons de régler ${bold(euros(situation.amount))}${before(facts)}.`,
    ],
    after: [crossed(facts), plan],
  }),
  'third-letter': (facts, situation) => ({
    subject: `dernier rappel, ${invoiceNames(situation)}`,
    before: [
      fr`Nos démarches n’ont pas abouti : ${theInvoices(situation)} ${situation.asked.length === 1 ? 'reste impayée' : 'restent impayées'}. Notre lettre est jointe. Nous vous demandons de régler ${bold(euros(situation.amount))}${before(facts)}.`,
    ],
    after: [crossed(facts), plan],
  }),
  'mise-en-demeure': ({ finalDelay }, situation) => ({
    subject: `mise en demeure, ${invoiceNames(situation)}`,
    before: [
      fr`Vous trouverez ci-joint la copie de la mise en demeure que nous vous adressons par lettre recommandée avec avis de réception. Elle porte sur ${bold(euros(situation.amount))}${finalDelay ? `, à régler dans un délai de ${delayInWords(finalDelay.days)} à compter de sa première présentation` : undefined}.`,
    ],
    after: [plan],
  }),
};

function reminderSubject(situation: Situation): string {
  const only = onlyOf(situation);
  return only
    ? `votre facture ${only.number} arrive à échéance le ${dayAndMonth(only.dueOn, 'fr')}`
    : `vos ${invoiceCount(situation)} arrivent à échéance`;
}

function dueOn(situation: Situation): string {
  const only = onlyOf(situation);
  return only ? `, échue le ${on(only.dueOn)}` : ' échues';
}

const before = ({ payBefore }: LetterFacts) =>
  payBefore ? fr` au plus tard le ${bold(on(payBefore))}` : fr` dès réception`;

function copyOfLetter(facts: LetterFacts, situation: Situation): RichText {
  const { firstLetter } = situation;
  const letter = firstLetter
    ? fr`la copie de notre lettre du ${on(firstLetter.on)} (référence ${firstLetter.reference ?? facts.reference})`
    : fr`la copie de notre lettre (référence ${facts.reference})`;
  const copy = facts.hasInvoiceCopy ? ', avec la facture' : '';
  return fr`Vous trouverez ci-joint ${letter}${copy}. ${remaining(situation)}`;
}

function remaining(situation: Situation): RichText {
  const only = onlyOf(situation);
  const sum = bold(euros(situation.balance));
  return only
    ? fr`Il reste ${sum} à régler sur cette facture, échue le ${on(only.dueOn)}.`
    : fr`Il reste ${sum} à régler sur ${theInvoices(situation)} échues.`;
}

const crossed = ({ creditor }: LetterFacts): RichText =>
  fr`Si votre paiement est parti entre-temps, merci de ne pas tenir compte de ce message. Pour toute question, écrivez à ${creditor.replyTo ?? creditor.email}.`;

const question: RichText = fr`Une pièce manque, une validation est en cours ? Répondez à ce message et nous nous en occupons.`;

const plan: RichText = fr`Si cette somme appelle une remarque, ou si un paiement échelonné vous est nécessaire, répondez à ce message : nous en conviendrons par écrit.`;

const satisfaction = ({ debtor }: LetterFacts): RichText =>
  fr`Notre intervention vous a-t-elle donné satisfaction${debtor.kind === 'consumer' ? '' : ', à vous et à vos équipes'} ? Votre avis nous est utile, il suffit de répondre à ce message.`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
