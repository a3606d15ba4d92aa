import type { Language } from '#domain/language.ts';
import type { InvoiceWarning } from '#domain/warnings-of-invoice.ts';
import { tableDate } from './dates.ts';
import { NBSP } from './spaces.ts';

type Sentence = (warning: InvoiceWarning) => string;

const french: Sentence = (warning) => {
  switch (warning.kind) {
    case 'term-over-cap':
      return `Échéance au-delà du maximum légal, le ${tableDate(warning.latestOn, 'fr')} (${warning.source})${NBSP}: l’émetteur risque une amende.`;
    case 'term-needs-end-of-month-clause':
      return `Échéance après le ${tableDate(warning.latestOn, 'fr')}${NBSP}: licite seulement si le contrat prévoit 45${NBSP}jours fin de mois (${warning.source}).`;
    case 'limitation-within-a-year':
      return `Prescription à moins d’un an${NBSP}: agir en justice au plus tard le ${tableDate(warning.lastDayOn, 'fr')}.`;
    case 'limitation-within-a-month':
      return `Prescription à moins d’un mois${NBSP}: agir en justice au plus tard le ${tableDate(warning.lastDayOn, 'fr')}.`;
    case 'limitation-past':
      return `Prescription probable depuis le ${tableDate(warning.lastDayOn, 'fr')}${NBSP}: à vérifier avant toute relance.`;
  }
};

const english: Sentence = (warning) => {
  switch (warning.kind) {
    case 'term-over-cap':
      return `Due later than the law admits, ${tableDate(warning.latestOn, 'en')} (${warning.source}): the issuer risks a fine.`;
    case 'term-needs-end-of-month-clause':
      return `Due after ${tableDate(warning.latestOn, 'en')}: lawful only if the contract says 45 days end of month (${warning.source}).`;
    case 'limitation-within-a-year':
      return `Time-barred within a year: go to court by ${tableDate(warning.lastDayOn, 'en')}.`;
    case 'limitation-within-a-month':
      return `Time-barred within a month: go to court by ${tableDate(warning.lastDayOn, 'en')}.`;
    case 'limitation-past':
      return `Probably time-barred since ${tableDate(warning.lastDayOn, 'en')}: to be checked before any reminder.`;
  }
};

/** What the creditor is warned of, in a sentence. */
export const warningSentence: Readonly<Record<Language, Sentence>> = { fr: french, en: english };
