import { bilingual } from '../../language/bilingual.ts';
import { englishPlural, frenchPlural } from '../../language/plural.ts';

export const debtorsWords = bilingual(
  {
    title: 'Débiteurs',
    count: (count: string, sum: string) =>
      `${count} débiteur${frenchPlural(count)} · encours ${sum}`,
    filter: 'Nom ou ville',
    columns: {
      debtor: 'Débiteur',
      kind: 'Genre',
      city: 'Ville',
      invoices: 'Factures',
      oldest: 'Plus ancien retard',
      overdue: 'Échu',
      balance: 'Encours',
    },
    noneTitle: 'Aucun débiteur ne répond',
    noneText: (text: string) => `Ni nom ni ville ne contient «\u00a0${text}\u00a0».`,
    emptyTitle: 'Aucun débiteur à ce jour',
    emptyText: 'Les débiteurs arrivent avec leurs factures.',
  },
  {
    title: 'Debtors',
    count: (count: string, sum: string) =>
      `${count} debtor${englishPlural(count)} · ${sum} receivable`,
    filter: 'Name or city',
    columns: {
      debtor: 'Debtor',
      kind: 'Kind',
      city: 'City',
      invoices: 'Invoices',
      oldest: 'Most late',
      overdue: 'Overdue',
      balance: 'Receivable',
    },
    noneTitle: 'No debtor answers',
    noneText: (text: string) => `No name and no city contains “${text}”.`,
    emptyTitle: 'No debtor yet',
    emptyText: 'Debtors come with their invoices.',
  },
);
