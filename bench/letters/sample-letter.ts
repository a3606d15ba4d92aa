import { civilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import { sampleFacts } from '#templates/sample-facts.ts';

const creditor: Creditor = {
  id: 'lanvaux',
  name: 'Lanvaux Ingénierie',
  legalForm: 'SAS',
  siren: '999123456',
  rcsCity: 'Rennes',
  address: { lines: ['14 rue des Tanneurs'], postcode: '35000', city: 'Rennes', country: 'FR' },
  phone: '02 61 91 00 42',
  email: 'compta@lanvaux.example',
  senderEmail: 'compta@lanvaux.example',
  signatory: { name: 'Nadia Ferrand', title: 'Responsable comptabilité clients' },
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPPXXX',
  chequeOrder: 'Lanvaux Ingénierie SAS',
  tagline: 'Maintenance et automatismes industriels',
  privacyNotice: 'lanvaux.example/donnees',
};

/** The letter every renderer of the bench prints. */
export const sampleLetter: LetterFacts = {
  ...sampleFacts(creditor, 'first-letter', civilDate('2026-06-22')),
};
