import { bilingual } from '../language/bilingual.ts';

/** Words about debtors that several pages use. */
export const debtorWords = bilingual(
  {
    roles: { billing: 'Facturation', manager: 'Direction', disputes: 'Litiges' },
    kinds: { company: 'Entreprise', public: 'Acheteur public', consumer: 'Particulier' },
    bad: 'À corriger',
  },
  {
    roles: { billing: 'Billing', manager: 'Management', disputes: 'Disputes' },
    kinds: { company: 'Company', public: 'Public buyer', consumer: 'Consumer' },
    bad: 'To correct',
  },
);
