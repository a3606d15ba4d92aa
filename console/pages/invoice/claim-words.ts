import type { Claim } from '../../api/types.ts';
import { bilingual } from '../../language/bilingual.ts';

const nb = '\u00a0';
type Kind = Claim['received'][number]['kind'];
const frenchReceived: Readonly<Record<Kind, string>> = {
  payment: 'Reçu le',
  'credit-note': 'Avoir du',
  reversal: 'Rejet du',
};
const englishReceived: Readonly<Record<Kind, string>> = {
  payment: 'Received on',
  'credit-note': 'Credit note of',
  reversal: 'Returned on',
};

export const claimWords = bilingual(
  {
    title: (day: string) => `Créance au ${day}`,
    otherDay: 'Autre date',
    total: 'Total dû ce jour',
    perDay: (amount: string) => `+ ${amount} par jour de retard`,
    invoice: 'Facture TTC',
    already: 'Acompte à l’émission',
    received: (kind: Kind, day: string) => `${frenchReceived[kind]} ${day}`,
    balance: 'Principal restant dû',
    penalties: 'Pénalités de retard',
    indemnity: 'Indemnité forfaitaire',
    costs: 'Frais',
    sum: 'Total',
    period: 'Période',
    days: 'Jours',
    base: 'Base',
    rate: 'Taux',
    amount: 'Pénalités',
    imputed: (day: string, interest: string) =>
      `Le règlement du ${day} a couvert d’abord ${interest} de pénalités (art.${nb}1343-1 du Code civil).`,
    unknownRate: (semester: string, day: string) =>
      `Le taux du semestre ${semester} n’est pas encore publié\u00a0: les pénalités sont comptées jusqu’au ${day}.`,
    unlawful: (rate: string, floor: string) =>
      `Le taux convenu (${rate}) est sous le minimum légal (${floor})\u00a0: aucune pénalité n’est chiffrée.`,
  },
  {
    title: (day: string) => `Claim on ${day}`,
    otherDay: 'Other day',
    total: 'Total owed that day',
    perDay: (amount: string) => `+ ${amount} per day late`,
    invoice: 'Invoice incl. VAT',
    already: 'Paid on issue',
    received: (kind: Kind, day: string) => `${englishReceived[kind]} ${day}`,
    balance: 'Principal still due',
    penalties: 'Late-payment interest',
    indemnity: 'Recovery indemnity',
    costs: 'Costs',
    sum: 'Total',
    period: 'Period',
    days: 'Days',
    base: 'Base',
    rate: 'Rate',
    amount: 'Interest',
    imputed: (day: string, interest: string) =>
      `The payment of ${day} first covered ${interest} of interest (art. 1343-1 of the Civil Code).`,
    unknownRate: (semester: string, day: string) =>
      `The rate of semester ${semester} is not published yet: interest is counted until ${day}.`,
    unlawful: (rate: string, floor: string) =>
      `The agreed rate (${rate}) is under the legal minimum (${floor}): no interest is stated.`,
  },
);
