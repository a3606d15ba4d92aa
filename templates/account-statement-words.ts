import type { CivilDate } from '#domain/civil-date.ts';
import type { Language } from '#domain/language.ts';
import type { Cents } from '#domain/money.ts';
import { amount } from './amount.ts';
import { longDate } from './dates.ts';
import { NBSP } from './spaces.ts';

/** The words of a statement of account in one language. */
export type AccountStatementWords = {
  readonly title: string;
  readonly fileName: string;
  readonly intro: (count: number, total: Cents, overdue: Cents, on: CivilDate) => string;
  readonly total: (on: CivilDate) => string;
  readonly pay: (iban: string, bic: string | undefined) => string;
  readonly closing: string;
};

const french: AccountStatementWords = {
  title: 'Relevé de compte',
  fileName: 'releve-de-compte',
  intro: (count, total, overdue, on) =>
    count === 0
      ? `Au ${longDate(on, 'fr')}, aucune facture n’est ouverte à votre nom.`
      : `Au ${longDate(on, 'fr')}, ${factures(count)}, pour ${amount(total, 'fr')} en tout${echu(overdue)}.`,
  total: (on) => `Solde au ${longDate(on, 'fr')}`,
  pay: (iban, bic) =>
    `Par virement${NBSP}: IBAN ${iban}${bic === undefined ? '' : `, BIC ${bic}`}, en rappelant le numéro de chaque facture.`,
  closing:
    'Ce relevé ne remplace aucune facture et ne vaut pas mise en demeure. Un règlement récent peut ne pas y figurer encore.',
};

const factures = (count: number): string =>
  count === 1
    ? `une facture est ouverte à votre nom`
    : `${count} factures sont ouvertes à votre nom`;

const echu = (overdue: Cents): string =>
  overdue === 0 ? ', dont rien n’est échu' : `, dont ${amount(overdue, 'fr')} échus`;

const english: AccountStatementWords = {
  title: 'Statement of account',
  fileName: 'statement-of-account',
  intro: (count, total, overdue, on) =>
    count === 0
      ? `On ${longDate(on, 'en')} no invoice is open in your name.`
      : `On ${longDate(on, 'en')} ${count === 1 ? 'one invoice is' : `${count} invoices are`} open in your name, ${amount(total, 'en')} in all, of which ${overdue === 0 ? 'nothing is overdue' : `${amount(overdue, 'en')} is overdue`}.`,
  total: (on) => `Balance on ${longDate(on, 'en')}`,
  pay: (iban, bic) =>
    `By bank transfer: IBAN ${iban}${bic === undefined ? '' : `, BIC ${bic}`}, quoting the number of each invoice.`,
  closing:
    'This statement replaces no invoice and is no formal notice. A recent payment may not be shown yet.',
};

export const accountStatementWords: Readonly<Record<Language, AccountStatementWords>> = {
  fr: french,
  en: english,
};
