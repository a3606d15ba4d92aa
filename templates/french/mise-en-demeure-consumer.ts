import { finalDelayOf } from '../final-delay.ts';
import { phone } from '../grouping.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { type LetterText, paragraph, statement } from '../letter-text.ts';
import { bold, type RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { contactList } from './exchanges.ts';
import { euros, fr, on } from './fr.ts';
import { datedInvoices, invoiceCount, onlyOf } from './invoices.ts';
import { delayInWords } from './mise-en-demeure.ts';
import { salutation } from './salutation.ts';

/** The mise en demeure of a consumer: no charge, no penalty, legal interest from the day after presentation (C. civ. 1231-6). */
export function miseEnDemeureOfConsumer(facts: LetterFacts, situation: Situation): LetterText {
  const dear = salutation(facts.debtor);
  return {
    title: 'MISE EN DEMEURE',
    subject: `de payer ${datedInvoices(situation)}`,
    blocks: [
      paragraph(fr`${dear},`),
      paragraph(demand(facts, situation)),
      ...(onlyOf(situation) ? [statement] : []),
      ...pastContacts(facts).map((text) => paragraph(text)),
      paragraph(
        fr`À compter du lendemain de la première présentation de cette lettre, la somme restant due produira des intérêts au taux légal (articles 1231-6, 1344 et 1344-1 du Code civil). Rien ne vous est demandé pour la période antérieure, et aucuns frais ne sont ajoutés à votre facture.`,
      ),
      paragraph(help(facts), 'help'),
      paragraph(
        fr`À défaut de paiement ou d’accord dans ce délai, nous pourrons demander au ${facts.debtor.court ?? 'tribunal judiciaire compétent'} une ordonnance d’injonction de payer.`,
      ),
      paragraph(fr`Veuillez agréer, ${dear}, nos salutations distinguées.`, 'closing'),
    ],
  };
}

function demand(facts: LetterFacts, situation: Situation): RichText {
  const { days, presentedOn, endsOn } = finalDelayOf(facts);
  const only = onlyOf(situation);
  const unpaid = only
    ? fr`La facture ci-dessous, payable au ${on(only.dueOn)}, n’est pas réglée`
    : fr`Vos ${invoiceCount(situation)} échues, dont la liste figure en page 2, ne sont pas réglées`;
  return fr`${unpaid}. Par cette lettre recommandée, nous vous ${bold('mettons en demeure')} de nous payer ${bold(euros(situation.amount))} dans un ${bold(`délai de ${delayInWords(days)}`)} à compter de sa première présentation. À titre de repère, pour une présentation le ${on(presentedOn)}, ce délai expire le ${on(endsOn)} à minuit.`;
}

function pastContacts({ exchanges }: LetterFacts): readonly RichText[] {
  const contacts = contactList(exchanges);
  return contacts === ''
    ? []
    : [fr`Nos messages précédents (${contacts}) sont restés sans réponse.`];
}

function help({ creditor }: LetterFacts): RichText {
  const { mediator } = creditor;
  const mediation = mediator
    ? fr` ; après une réclamation écrite, vous pouvez saisir gratuitement le médiateur de la consommation : ${mediator}`
    : [];
  return fr`Un imprévu, une difficulté passagère ? Appelez ${creditor.signatory.name} au ${phone(creditor.phone, 'fr')} (appel non surtaxé) : un paiement en plusieurs fois, sans frais, peut être convenu par écrit. Si vous contestez la facture, dites-nous pourquoi${mediation}.`;
}
