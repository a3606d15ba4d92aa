import type * as z from 'zod';
import type { CreditorSettings } from '#domain/creditor.ts';

type CreditorBody = z.input<typeof CreditorSettings> & { readonly id: string };

/** Sells to companies and public bodies; large amounts are followed more closely. */
const lanvaux: CreditorBody = {
  id: 'lanvaux',
  name: 'Lanvaux Ingénierie',
  legalForm: 'SAS au capital de 120 000 €',
  siren: '999123458',
  rcsCity: 'Rennes',
  address: { lines: ['14 rue des Tanneurs'], postcode: '35000', city: 'Rennes', country: 'FR' },
  phone: '02 61 91 00 40',
  email: 'compta@lanvaux.example',
  senderEmail: 'relance@lanvaux.example',
  replyTo: 'compta@lanvaux.example',
  signatory: { name: 'Nadia Ferrand', title: 'Responsable comptabilité clients' },
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPPXXX',
  chequeOrder: 'Lanvaux Ingénierie SAS',
  cardPhone: '02 61 91 00 43',
  smsSenderId: 'LANVAUX',
  calendar: 'standard',
  amountBands: [{ from: 5_000_000, calendar: 'firm' }],
};

/** Sells to private persons nearby: gentle with them, standard for larger works. */
const oriandre: CreditorBody = {
  id: 'oriandre',
  name: 'Oriandre Chauffage',
  legalForm: 'SARL au capital de 30 000 €',
  siren: '999204316',
  rcsCity: 'Tours',
  address: {
    lines: ['52 rue de la Chaudronnerie'],
    postcode: '37000',
    city: 'Tours',
    country: 'FR',
  },
  phone: '02 61 91 60 20',
  email: 'bonjour@oriandre.example',
  senderEmail: 'factures@oriandre.example',
  signatory: { name: 'Thierry Mazelin', title: 'Gérant' },
  iban: 'FR7699999000420007183026428',
  smsSenderId: 'ORIANDRE',
  calendar: 'gentle',
  amountBands: [{ from: 800_000, calendar: 'standard' }],
  quietPeriods: [{ from: '12-24', to: '01-02' }],
  rates: [
    {
      kind: 'legal',
      from: '2026-07-01',
      value: '2.62',
      source: 'valeur d’exemple, à remplacer par celle de l’arrêté du second semestre 2026',
    },
  ],
};

export const creditors = [lanvaux, oriandre];
