import { bilingual } from '../../language/bilingual.ts';
import { englishPlural, frenchPlural } from '../../language/plural.ts';

export const blockedWords = bilingual(
  {
    title: 'Ne partira pas',
    count: (count: string, amount: string) =>
      `${count} facture${frenchPlural(count)} ne ser${Number(count) < 2 ? 'a' : 'ont'} pas relancée${frenchPlural(count)} · ${amount} · chaque ligne dit pourquoi et ce qui la débloque`,
    byPerson: 'À votre main',
    byDate: 'Reprise automatique',
    all: 'Tout',
    showOthers: (count: number) =>
      count === 1 ? 'Afficher l’autre facture' : `Afficher les ${count} autres`,
    remedies: {
      'release-hold': 'Lever',
      'answer-question': 'Répondre',
      'clear-doubt': 'Lever le doute',
      'correct-debtor': 'Corriger la fiche',
      'write-off': 'Solder l’écart',
      'resume-sending': 'Rouvrir les envois',
      'record-payment': 'Règlement',
      wait: 'Voir',
    },
    noneTitle: 'Tout partira',
    noneText: 'Aucune facture n’est bloquée.',
    columns: {
      debtor: 'Débiteur',
      invoice: 'Facture',
      amount: 'Solde',
      why: 'Pourquoi',
      act: 'Geste',
    },
  },
  {
    title: 'Will not go',
    count: (count: string, amount: string) =>
      `${count} invoice${englishPlural(count)} will not be followed up · ${amount} · each line says why and what frees it`,
    byPerson: 'In your hands',
    byDate: 'Resumes by itself',
    all: 'All',
    showOthers: (count: number) =>
      count === 1 ? 'Show the other invoice' : `Show the ${count} others`,
    remedies: {
      'release-hold': 'End the hold',
      'answer-question': 'Answer',
      'clear-doubt': 'Clear the doubt',
      'correct-debtor': 'Correct the debtor',
      'write-off': 'Write off',
      'resume-sending': 'Resume sending',
      'record-payment': 'Payment',
      wait: 'See',
    },
    noneTitle: 'Everything will go',
    noneText: 'No invoice is blocked.',
    columns: { debtor: 'Debtor', invoice: 'Invoice', amount: 'Balance', why: 'Why', act: 'Act' },
  },
);
