import { bilingual } from '../../language/bilingual.ts';

const nb = '\u00a0';

const inFrench = (days: number) => (days < 1 ? 'depuis aujourd’hui' : `depuis ${days}${nb}j`);
const inEnglish = (days: number) => (days < 1 ? 'since today' : `for ${days}${nb}d`);

export const registeredWords = bilingual(
  {
    title: 'Recommandés suivis',
    help: 'Le délai accordé part de la première présentation',
    tabs: { 'under-way': 'En chemin', over: 'Terminés' },
    columns: {
      to: 'Destinataire',
      tracking: 'Numéro de suivi',
      path: 'Parcours',
      state: 'État',
      next: 'Ensuite',
      act: 'Geste',
    },
    noNumber: 'sans numéro',
    told: {
      posted: 'Postée',
      'first-presented': 'Présentée',
      received: 'Reçue',
      refused: 'Refusée',
      'not-claimed': 'Non réclamée',
      returned: 'Retournée',
    },
    waits: {
      presentation: (days: number) => `attend la présentation ${inFrench(days)}`,
      receipt: (days: number) => `attend le retrait ${inFrench(days)}`,
      return: (days: number) => `attend le retour ${inFrench(days)}`,
    },
    nothing: 'plus rien n’est attendu',
    record: 'Noter la suite',
    recordOf: (name: string, number: string) =>
      `Noter la suite du recommandé de ${name}, ${number}`,
    noneUnderWay: 'Aucun recommandé n’est en chemin.',
    noneOver: 'Aucun recommandé n’est encore arrivé.',
  },
  {
    title: 'Registered letters',
    help: 'The delay granted runs from the first presentation',
    tabs: { 'under-way': 'Under way', over: 'Over' },
    columns: {
      to: 'Addressee',
      tracking: 'Tracking number',
      path: 'Path',
      state: 'State',
      next: 'Next',
      act: 'Act',
    },
    noNumber: 'no number',
    told: {
      posted: 'Posted',
      'first-presented': 'Presented',
      received: 'Received',
      refused: 'Refused',
      'not-claimed': 'Not claimed',
      returned: 'Returned',
    },
    waits: {
      presentation: (days: number) => `waits for presentation ${inEnglish(days)}`,
      receipt: (days: number) => `waits for collection ${inEnglish(days)}`,
      return: (days: number) => `waits for its return ${inEnglish(days)}`,
    },
    nothing: 'nothing more is waited for',
    record: 'Record news',
    recordOf: (name: string, number: string) => `Record news, ${name}, ${number}`,
    noneUnderWay: 'No registered letter is under way.',
    noneOver: 'No registered letter has arrived yet.',
  },
);
