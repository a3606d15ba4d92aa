import type { BookedInvoice } from './book.ts';

const address = { lines: ['1 rue des Essais'], postcode: '35000', city: 'Rennes', country: 'FR' };

export const creditorBody = {
  name: 'Essais du Trimestre',
  legalForm: 'SAS au capital de 10 000 €',
  siren: '999123458',
  rcsCity: 'Rennes',
  address,
  phone: '02 61 91 00 40',
  email: 'compta@essais.example',
  senderEmail: 'relance@essais.example',
  signatory: { name: 'Camille Essai', title: 'Comptabilité clients' },
  iban: 'FR7630006000011234567890189',
  // Nobody tells of the post in this book.
  presumesPresentation: true,
};

export const invoiceBody = (creditorId: string, invoice: BookedInvoice) => ({
  creditorId,
  number: invoice.number,
  issuedOn: invoice.issuedOn,
  dueOn: invoice.dueOn,
  currency: 'EUR',
  total: invoice.total,
  debtor: {
    id: `client-${invoice.debtor}-${invoice.hasMobile ? 'mobile' : 'fixe'}`,
    kind: 'company',
    name: `Client ${invoice.debtor} SARL`,
    address,
    contacts: [
      {
        role: 'billing',
        email: `compta@client-${invoice.debtor}.example`,
        ...(invoice.hasMobile && { mobile: '06 39 98 00 01' }),
      },
    ],
  },
});
