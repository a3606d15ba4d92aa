import { finalDelayOf } from '../final-delay.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { account, type LetterText, paragraph } from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { contactList } from './exchanges.ts';
import { euros, fr, on } from './fr.ts';
import { dailyRunning, imputation } from './imputation.ts';
import { datedInvoices, forOrder, onlyOf } from './invoices.ts';
import { salutation } from './salutation.ts';

const WORDS = 'huit neuf dix onze douze treize quatorze quinze'.split(' ');

/** A delay of 8 to 15 days in words, as it is read out. */
export const delayInWords = (days: number): string => `${WORDS[days - 8] ?? days} jours`;

/** The mise en demeure of a company or a public body: C. civ. 1344, with penalties and the fixed charge. */
export function miseEnDemeure(facts: LetterFacts, situation: Situation): LetterText {
  const dear = salutation(facts.debtor);
  return {
    title: 'MISE EN DEMEURE',
    subject: `de payer ${datedInvoices(situation)}`,
    blocks: [
      paragraph(fr`${dear},`),
      paragraph(demand(facts, situation)),
      paragraph(cause(situation)),
      account(bases(facts)),
      ...pastContacts(facts).map((text) => paragraph(text)),
      paragraph(consequence(facts)),
      paragraph(
        fr`Si vous contestez tout ou partie de la somme, ou souhaitez proposer un échéancier, écrivez-nous avant cette date à ${facts.creditor.email} en précisant vos motifs : nous vous répondrons.`,
        'help',
      ),
      paragraph(fr`Veuillez agréer, ${dear}, nos salutations distinguées.`, 'closing'),
    ],
  };
}

const COMPANY_FORM = /\b(?:SA|SAS|SASU|SARL|EURL|SNC|SCI|SCOP|SELARL|SCA)\b/;

function demand(facts: LetterFacts, { amount }: Situation): RichText {
  const { days, presentedOn, endsOn } = finalDelayOf(facts);
  const { name } = facts.debtor;
  const debtor = COMPANY_FORM.test(name) ? `la société ${name}` : name;
  return fr`Par cette lettre recommandée, nous ${bold('mettons en demeure')} ${debtor} de nous payer ${bold(euros(amount))}, somme arrêtée au ${on(facts.writtenOn)}, dans un ${bold(`délai de ${delayInWords(days)}`)} à compter de la première présentation de cette lettre. À titre de repère, pour une présentation le ${on(presentedOn)}, ce délai expire le ${on(endsOn)} à minuit.`;
}

function cause(situation: Situation): RichText {
  const only = onlyOf(situation);
  const subject = only?.subject === undefined ? '' : ` (${only.subject})`;
  const order = only ? forOrder(only) : '';
  const what = only
    ? fr`à la facture ${only.number}, échue le ${on(only.dueOn)}${order && `, établie${order}`}${subject}`
    : fr`à ${datedInvoices(situation)} échues, dont la liste figure en page 2`;
  return fr`Cette somme correspond ${what}. Le calcul complet figure en page 2.`;
}

function bases(facts: LetterFacts): RichText {
  const charges =
    facts.debtor.kind === 'public'
      ? 'L2192-10 et suivants, R2192-31 et suivants et D2192-35 du Code de la commande publique'
      : 'L441-10 et D441-5 du Code de commerce';
  return fr`Articles 1344 et suivants du Code civil ; ${charges}. ${imputation(facts)}${dailyRunning(facts)}`;
}

function pastContacts({ exchanges }: LetterFacts): readonly RichText[] {
  const contacts = contactList(exchanges);
  return contacts === ''
    ? []
    : [fr`Nos démarches sont restées sans règlement complet : ${contacts}.`];
}

/** Only acts open to the creditor, announced as possible: an order of payment or, for a public body, the administrative court. */
function consequence({ debtor }: LetterFacts): RichText {
  const { court } = debtor;
  const close = fr`Faute de paiement complet dans ce délai, la phase amiable sera close. Nous pourrons alors, sans nouveau rappel,`;
  if (debtor.kind === 'public') {
    return fr`${close} saisir ${court ?? 'le tribunal administratif compétent'} pour obtenir le paiement de cette somme.`;
  }
  return fr`${close} confier le dossier à un commissaire de justice ou à un mandataire et demander au président du ${court ?? 'tribunal compétent'} une ordonnance d’injonction de payer.`;
}
