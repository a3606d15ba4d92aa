/** What an invoicing software sends: a creditor, and an invoice due on Thursday 18 June 2026. */
export const creditorBody = {
  name: 'Lanvaux Ingénierie',
  legalForm: 'SAS',
  siren: '732829320',
  rcsCity: 'Rennes',
  address: { lines: ['14 rue des Tanneurs'], postcode: '35000', city: 'Rennes', country: 'FR' },
  phone: '02 61 91 00 42',
  email: 'compta@lanvaux.example',
  senderEmail: 'compta@lanvaux.example',
  signatory: { name: 'Nadia Ferrand', title: 'Responsable comptabilité clients' },
  iban: 'FR7630006000011234567890189',
  smsSenderId: 'LANVAUX',
};

export const invoiceBody = {
  creditorId: 'lanvaux',
  number: 'F2026-0388',
  issuedOn: '2026-05-19',
  dueOn: '2026-06-18',
  currency: 'EUR',
  total: 1_864_080,
  debtor: {
    id: 'menez',
    kind: 'company',
    name: 'Brasserie du Ménez SAS',
    address: { lines: ['7 quai des Gabares'], postcode: '29000', city: 'Quimper', country: 'FR' },
    contacts: [{ role: 'billing', email: 'compta@menez.example', mobile: '06 39 98 10 20' }],
  },
};
