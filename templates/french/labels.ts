import type { Received } from '#domain/statement-of-claim.ts';
import type { AccountRow } from '../account.ts';
import { dayAndMonth } from '../dates.ts';
import type { Labels } from '../labels.ts';
import type { Situation } from '../situation.ts';
import { meansOf, resultOf } from './exchanges.ts';
import { count, on } from './fr.ts';
import { invoiceCount, invoiceNames, onlyOf } from './invoices.ts';
import { methodText } from './method.ts';
import { period, semester } from './periods.ts';

export const labels: Labels = {
  subject: 'Objet\u00a0: ',
  placeAndDate: (city, date) => `${city}, le ${on(date)}`,
  reference: {
    sending: 'Envoi',
    registered: 'recommandé avec AR',
    ours: 'Notre référence',
    order: 'Votre commande',
    clerk: 'Suivi par',
    phone: 'Téléphone',
    enclosed: 'Pièce jointe',
    enclosedInvoice: ([first, ...others]) =>
      others.length === 0 ? `facture ${first}` : count(others.length + 1, 'facture', 'factures'),
  },
  attention: {
    company: 'Comptabilité fournisseurs',
    public: 'Service facturier',
    consumer: undefined,
  },
  attentionOfRepresentative: "À l'attention du représentant légal",
  statement: ['Facture', 'Émise le', 'Échéance', 'Retard', 'Montant TTC', 'Reçu', 'Reste dû'],
  late: (days) => `${days}\u00a0j`,
  totalToPay: 'Total à régler',
  totalDue: (number) => `Total échu, ${count(number, 'facture', 'factures')}`,
  carriedForward: 'À reporter',
  broughtForward: (page, number) =>
    `Report de la page ${page} (${count(number, 'facture', 'factures')})`,
  notDue: 'Pour information, factures non échues\u00a0: rien n’est demandé avant leur échéance',
  account: accountLabel,
  accountTotal: (date) => `Total dû au ${on(date)}`,
  pay: {
    title: 'Pour payer',
    transfer: 'Virement',
    reference: 'Référence',
    amount: 'Montant',
    online: 'En ligne',
    cheque: 'Chèque',
    chequeTo: (name) => `à l’ordre de ${name}`,
    card: 'Carte',
    cardBy: (number) => `au téléphone, ${number}`,
    scan: 'Virement prérempli à scanner',
  },
  annex: {
    head: ({ writtenOn, debtor }, situation) =>
      `Décompte au ${on(writtenOn)} · ${debtor.name} · ${invoiceNames(situation)}`,
    joined: (page, date) => `page ${page}, jointe à la lettre du ${on(date)}`,
    invoices: (number) =>
      number === 1 ? 'La facture et les règlements' : 'Les factures et les règlements',
    invoicesTotal: (number) => (number === 1 ? 'Solde de la facture' : 'Solde des factures'),
    penalties: (debtor) =>
      debtor === 'public'
        ? 'Les intérêts moratoires, à un seul taux'
        : 'Les pénalités, semestre par semestre',
    penaltyColumns: ['Période de retard', 'Jours', 'Restant dû', 'Taux annuel', 'Pénalités'],
    semester,
    period,
    penaltyTotal: 'Total des pénalités',
    total: 'Le total',
    method: 'Comment nous avons compté',
    methodText,
    exchanges: 'Nos échanges',
    exchangeColumns: ['Date', 'Moyen', 'Destinataire', 'Résultat'],
    means: meansOf,
    result: resultOf,
  },
  continued: 'suite',
  privacy: (notice) =>
    `Vos données servent au suivi de cette créance\u00a0; droits et contact\u00a0: ${notice}`,
};

function accountLabel(row: AccountRow, situation: Situation): string {
  const only = onlyOf(situation);
  switch (row.kind) {
    case 'invoices':
      return only ? `Facture ${only.number}, TTC` : `${invoiceCount(situation)}, TTC`;
    case 'received':
      return row.receipt ? receiptLabel(row.receipt) : 'Règlements et avoirs';
    case 'disputed':
      return 'Part contestée, non réclamée ici';
    case 'penalties':
      return 'Pénalités de retard';
    case 'indemnity':
      return only ? INDEMNITY : `${INDEMNITY}, ${invoiceCount(situation)}`;
    case 'costs':
      return 'Frais de recouvrement justifiés';
  }
}

const INDEMNITY = 'Indemnité forfaitaire de recouvrement';

const RECEIPTS = { payment: 'Reçu le', 'credit-note': 'Avoir du', reversal: 'Règlement rejeté le' };

const receiptLabel = ({ kind, on: day }: Received) => `${RECEIPTS[kind]} ${dayAndMonth(day, 'fr')}`;
