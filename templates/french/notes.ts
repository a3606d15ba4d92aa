import type { EmailText, Fact } from '../email-text.ts';
import { iban, phone } from '../grouping.ts';
import type { Note } from '../note.ts';
import { bold, type RichText } from '../rich-text.ts';
import { euros, fr, on } from './fr.ts';
import { greeting } from './salutation.ts';

type Words = { readonly subject: string; readonly says: readonly RichText[]; readonly asks?: Fact };

/** The French words of a note. A note that asks for money says how to pay; the others do not. */
export function noteText(note: Note): EmailText {
  const { creditor, debtor, invoice } = note;
  const { subject, says, asks } = wordsOf(note);
  const pay: readonly Fact[] = asks
    ? [asks, ['IBAN', iban(creditor.iban)], ['Référence à rappeler', invoice.number]]
    : [];
  return {
    subject: `${creditor.name}\u00a0: ${subject}`,
    greeting: `${greeting(debtor)},`,
    before: says.slice(0, 1),
    facts: pay,
    link:
      asks && invoice.paymentLink
        ? { label: 'Payer en ligne', url: invoice.paymentLink }
        : undefined,
    after: says.slice(1),
    farewell: 'Bien cordialement,',
  };
}

function wordsOf(note: Note): Words {
  switch (note.kind) {
    case 'thank-you':
      return thankYou(note);
    case 'promise-reminder':
      return promiseReminder(note);
    case 'payment-crossed':
      return paymentCrossed(note);
    case 'instalment-reminder':
      return instalmentReminder(note);
    case 'dispute-receipt':
      return disputeReceipt(note);
  }
}

type Of<Kind extends Note['kind']> = Extract<Note, { kind: Kind }>;

function thankYou({ invoice, amount, paidOn, left }: Of<'thank-you'>): Words {
  const rest =
    left > 0
      ? fr`Il reste ${bold(euros(left))} à régler sur cette facture.`
      : fr`La facture est soldée : aucune démarche ne vous est plus demandée.`;
  return {
    subject: `merci pour votre règlement, facture ${invoice.number}`,
    says: [
      fr`Nous avons bien reçu votre règlement de ${bold(euros(amount))} le ${on(paidOn)} pour la facture ${invoice.number} du ${on(invoice.issuedOn)}, et nous vous en remercions. ${rest}`,
    ],
  };
}

function paymentCrossed({ invoice, amount, paidOn, left, letterOn }: Of<'payment-crossed'>): Words {
  const rest =
    left > 0
      ? fr`Il reste ${bold(euros(left))} à régler sur cette facture.`
      : fr`La facture est soldée : aucune démarche ne vous est plus demandée.`;
  return {
    subject: `votre règlement et notre message se sont croisés, facture ${invoice.number}`,
    says: [
      fr`Votre règlement de ${bold(euros(amount))}, reçu le ${on(paidOn)} pour la facture ${invoice.number}, et notre message du ${on(letterOn)} se sont croisés. Nous vous remercions de ce règlement et vous prions de ne pas tenir compte de notre message. ${rest}`,
    ],
  };
}

function promiseReminder({ invoice, amount, promisedOn }: Of<'promise-reminder'>): Words {
  return {
    subject: `facture ${invoice.number}, votre règlement du ${on(promisedOn)}`,
    says: [
      fr`Vous nous avez annoncé le règlement de la facture ${invoice.number} pour le ${bold(on(promisedOn))}. Nous vous en remercions et l’attendons à cette date.`,
      fr`Si un empêchement survient, répondez à ce message avant cette date : nous trouverons une solution ensemble.`,
    ],
    asks: ['Montant annoncé', euros(amount)],
  };
}

function instalmentReminder({
  invoice,
  amount,
  dueOn,
  number,
  count,
}: Of<'instalment-reminder'>): Words {
  return {
    subject: `facture ${invoice.number}, échéance ${number} sur ${count} le ${on(dueOn)}`,
    says: [
      fr`L’échéance ${number} sur ${count} de l’échéancier convenu pour la facture ${invoice.number} est à régler le ${bold(on(dueOn))}.`,
      fr`Si cette date vous pose une difficulté, dites-le-nous avant qu’elle n’arrive, en répondant à ce message.`,
    ],
    asks: ['Échéance à régler', euros(amount)],
  };
}

function disputeReceipt({
  creditor,
  invoice,
  openedOn,
  answerBefore,
  contested,
}: Of<'dispute-receipt'>): Words {
  const answer = answerBefore
    ? fr`Nous vous répondrons au plus tard le ${bold(on(answerBefore))}.`
    : fr`Nous vous répondrons dès que nous l’aurons étudiée.`;
  const suspended =
    contested === undefined
      ? fr`D’ici là, nos relances sur cette facture sont suspendues.`
      : fr`D’ici là, nos relances sont suspendues pour les ${bold(euros(contested))} contestés ; le reste de la facture demeure à régler.`;
  return {
    subject: `nous avons bien reçu votre contestation, facture ${invoice.number}`,
    says: [
      fr`Nous avons bien reçu, le ${on(openedOn)}, votre contestation de la facture ${invoice.number} du ${on(invoice.issuedOn)}. ${answer}`,
      fr`${suspended} Toute pièce utile (bon de livraison, photos, échanges) peut être envoyée en réponse à ce message ; ${creditor.signatory.name} reste joignable au ${phone(creditor.phone, 'fr')}.`,
    ],
  };
}
