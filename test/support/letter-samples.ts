import { cents } from '#domain/money.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import {
  college,
  consumer,
  firstLetter,
  followUp,
  invoice,
  lanvaux,
  menez,
  miseEnDemeure,
  publicMiseEnDemeure,
  reminder,
  secondLetter,
  statementOf,
  thirdLetter,
} from './letter-facts.ts';

const edges: Readonly<Record<string, LetterFacts>> = {
  'long-names': {
    ...miseEnDemeure,
    creditor: {
      ...lanvaux,
      name: 'Société Coopérative de Maintenance Industrielle et d’Automatismes',
      signatory: { ...lanvaux.signatory, name: 'Marie-Antoinette de La Rochefoucauld-Liancourt' },
    },
    debtor: {
      ...menez,
      name: 'Établissements Jean-François de La Rochefoucauld et Compagnie, S.A.S.',
      address: {
        ...menez.address,
        lines: ['Bâtiment C, 3e étage', 'Zone industrielle de la Gare', '12 bis rue de l’Égalité'],
      },
    },
  },
  'seven-figures': {
    ...firstLetter,
    invoices: [invoice({ daysLate: 4, total: cents(123_456_789), balance: cents(123_456_789) })],
  },
  'longest-iban': {
    ...firstLetter,
    creditor: { ...lanvaux, iban: 'LC55HEMM000100010012001200023015', bic: 'HEMMLCLCXXX' },
  },
  'european-name': { ...firstLetter, debtor: { ...menez, name: 'Przemysłowy Őrség Çağlar' } },
  'statement-3': statementOf(3),
  'statement-5': statementOf(5),
  'statement-30': statementOf(30, 2),
  'statement-200': statementOf(200),
};

/** Every letter there is, and the edges of what it may have to say. */
export const letterSamples: Readonly<Record<string, LetterFacts>> = {
  reminder,
  'first-letter': firstLetter,
  'second-letter': secondLetter,
  'third-letter': thirdLetter,
  'follow-up': followUp,
  'mise-en-demeure': miseEnDemeure,
  'first-letter-public': { ...firstLetter, debtor: college },
  'second-letter-public': {
    ...publicMiseEnDemeure,
    step: 'second-letter',
    reference: 'F2026-0388 / R2',
  },
  'mise-en-demeure-public': publicMiseEnDemeure,
  'mise-en-demeure-consumer': consumer.miseEnDemeure,
  'first-letter-consumer': {
    ...consumer.secondLetter,
    step: 'first-letter',
    reference: 'F2026-0377 / R1',
    exchanges: [],
  },
  'second-letter-consumer': consumer.secondLetter,
  ...edges,
};
