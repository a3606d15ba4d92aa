import { bilingual } from '../../language/bilingual.ts';

export const debtorsWords = bilingual(
  {
    title: 'Débiteurs',
    count: (count: string, sum: string) => `${count} débiteurs · encours ${sum}`,
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
    noneText: 'Les débiteurs arrivent avec leurs factures.',
  },
  {
    title: 'Debtors',
    count: (count: string, sum: string) => `${count} debtors · ${sum} receivable`,
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
    noneText: 'Debtors come with their invoices.',
  },
);
