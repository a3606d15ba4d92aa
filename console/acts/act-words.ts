import { bilingual } from '../language/bilingual.ts';

/** Words that all acts share. */
export const actWords = bilingual(
  {
    signedBy: 'Par',
    signHint: 'Votre nom figure dans l’historique et dans les preuves.',
    needName: 'Dites d’abord qui agit.',
    needReason: 'Dites d’abord pourquoi.',
    needAmount: 'Écrivez d’abord un montant, par exemple 1 234,56.',
    needDay: 'Choisissez d’abord une date.',
    takenBack: 'La fiche est comme avant.',
    reason: 'Motif',
    reasonHint: 'Des faits seulement\u00a0: ce texte figure dans les preuves.',
    amount: 'Montant en euros',
    note: 'Note (faits seulement)',
    isNot: (what: string) => `Rien n’a été enregistré\u00a0: ${what}`,
  },
  {
    signedBy: 'By',
    signHint: 'Your name stands on the timeline and in the proofs.',
    needName: 'First say who acts.',
    needReason: 'First say why.',
    needAmount: 'First type an amount, such as 1,234.56.',
    needDay: 'First choose a day.',
    takenBack: 'The record is as it was.',
    reason: 'Reason',
    reasonHint: 'Facts only: this text stands in the proofs.',
    amount: 'Amount in euros',
    note: 'Note (facts only)',
    isNot: (what: string) => `Nothing was recorded: ${what}`,
  },
);
