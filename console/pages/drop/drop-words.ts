import { bilingual } from '../../language/bilingual.ts';
import type { Flaw } from './invoice-of-row.ts';

const nb = '\u00a0';
const s = (count: number) => (count < 2 ? '' : 's');

const french: Readonly<Record<Flaw, string>> = {
  missing: 'manque',
  'no-day': 'écrivez une date, par exemple 18/06/2026',
  'no-amount': 'écrivez un montant en euros, par exemple 1 234,56',
  'no-kind': 'écrivez société, public ou particulier',
  'no-country': 'écrivez deux lettres, par exemple FR',
  twice: 'ce numéro figure déjà plus haut dans le fichier',
};
const english: Readonly<Record<Flaw, string>> = {
  missing: 'is missing',
  'no-day': 'write a day, such as 18/06/2026',
  'no-amount': 'write an amount in euros, such as 1 234.56',
  'no-kind': 'write company, public or consumer',
  'no-country': 'write two letters, such as FR',
  twice: 'this number stands higher up in the file already',
};

export const dropWords = bilingual(
  {
    title: 'Déposer des factures',
    intro:
      'Un fichier CSV, une ligne par facture. Tout est lu et vérifié d’abord\u00a0; rien n’est suivi avant que vous ne le demandiez.',
    creditor: 'Au nom de',
    noCreditor: `Dites d’abord qui envoie${nb}: PUT /v1/creditors/{votre identifiant}.`,
    drop: 'Déposez le fichier ici, ou choisissez-le',
    choose: 'Choisir un fichier CSV',
    template: 'Télécharger un modèle',
    missing: (columns: string) => `Ce fichier n’a pas les colonnes qu’il faut${nb}: ${columns}.`,
    empty: 'Ce fichier n’a aucune ligne.',
    ignored: (heads: string) => `Colonnes laissées de côté${nb}: ${heads}.`,
    count: (file: string, all: number, sum: string) =>
      `${file}${nb}: ${all} ligne${s(all)} · ${sum}`,
    ready: (count: number) => `${count} prête${s(count)}`,
    known: (count: number) => `${count} déjà suivie${s(count)}`,
    wrong: (count: number) => `${count} à corriger`,
    followed: (count: number) => `${count} confiée${s(count)}`,
    wait: 'Vérification en cours…',
    send: (count: number) =>
      count === 0 ? 'Confier les factures' : `Confier ${count} facture${s(count)}`,
    sendHelp:
      'Chaque facture est confiée à part\u00a0: une ligne refusée n’arrête pas les autres. Une facture déjà échue peut être relancée dès le prochain jour d’envoi.',
    again: 'Vérifier de nouveau les lignes refusées',
    noneReady: 'Aucune ligne n’est prête.',
    columns: {
      rank: 'Ligne',
      number: 'Facture',
      debtor: 'Débiteur',
      issued: 'Émise le',
      due: 'Échéance',
      total: 'Montant TTC',
      state: 'État',
    },
    caption: 'Les lignes du fichier',
    states: {
      flawed: 'À corriger',
      checking: 'Vérification',
      ready: 'Prête',
      known: 'Déjà suivie',
      sending: 'Envoi',
      followed: 'Confiée',
      refused: 'Refusée',
    },
    flaws: french,
    flaw: (column: string, what: string) => `${column}${nb}: ${what}`,
  },
  {
    title: 'Hand over invoices',
    intro:
      'A CSV file, one line for each invoice. All is read and checked first; nothing is followed before you ask for it.',
    creditor: 'In the name of',
    noCreditor: 'First say who sends: PUT /v1/creditors/{your id}.',
    drop: 'Drop the file here, or choose it',
    choose: 'Choose a CSV file',
    template: 'Download an example',
    missing: (columns: string) => `This file lacks columns that it must have: ${columns}.`,
    empty: 'This file has no line.',
    ignored: (heads: string) => `Columns left aside: ${heads}.`,
    count: (file: string, all: number, sum: string) =>
      `${file}: ${all} line${all === 1 ? '' : 's'} · ${sum}`,
    ready: (count: number) => `${count} ready`,
    known: (count: number) => `${count} followed already`,
    wrong: (count: number) => `${count} to mend`,
    followed: (count: number) => `${count} handed over`,
    wait: 'Checking…',
    send: (count: number) =>
      count === 0
        ? 'Hand over the invoices'
        : `Hand over ${count} invoice${count === 1 ? '' : 's'}`,
    sendHelp:
      'Each invoice is handed over by itself: a line that is refused stops none of the others. An invoice past its due date may be relanced on the next day on which sends leave.',
    again: 'Check the refused lines again',
    noneReady: 'No line is ready.',
    columns: {
      rank: 'Line',
      number: 'Invoice',
      debtor: 'Debtor',
      issued: 'Issued on',
      due: 'Due',
      total: 'Amount incl. VAT',
      state: 'State',
    },
    caption: 'The lines of the file',
    states: {
      flawed: 'To mend',
      checking: 'Checking',
      ready: 'Ready',
      known: 'Followed already',
      sending: 'Sending',
      followed: 'Handed over',
      refused: 'Refused',
    },
    flaws: english,
    flaw: (column: string, what: string) => `${column}: ${what}`,
  },
);
