import { bilingual } from '../../language/bilingual.ts';

const nb = '\u00a0';

export const sendsWords = bilingual(
  {
    title: 'Prochains envois',
    count: (day: string, count: number, sum: string, from: string) =>
      `${day} · ${count} envoi${count < 2 ? '' : 's'} à partir de ${from} · ${sum}`,
    help: 'Chacun part de lui-même si rien n’est réglé d’ici là. Rien n’est encore écrit\u00a0: ce que vous lisez est calculé à l’instant.',
    caption: 'Ce qui partira ce jour-là',
    columns: {
      debtor: 'Débiteur et facture',
      step: 'Étape',
      by: 'Par',
      at: 'Heure',
      balance: 'Solde',
    },
    preview: 'Aperçu',
    leaves: (day: string, hour: string) => `${day}, ${hour}`,
    to: (who: string) => `À ${who}`,
    subject: 'Objet',
    letter: 'La lettre jointe',
    mail: 'Le message',
    pause: 'Suspendre',
    skip: 'Sauter l’étape',
    open: 'Ouvrir la facture',
    noneTitle: 'Aucun envoi n’est prévu',
    noneText: `Rien ne partira de soi-même${nb}: les factures suivies sont réglées, suspendues ou au bout de leur calendrier.`,
    seeBlocked: 'Voir ce qui ne partira pas',
  },
  {
    title: 'Next sends',
    count: (day: string, count: number, sum: string, from: string) =>
      `${day} · ${count} send${count === 1 ? '' : 's'} from ${from} · ${sum}`,
    help: 'Each leaves by itself if nothing is paid by then. Nothing is written yet: what you read is computed now.',
    caption: 'What leaves on that day',
    columns: {
      debtor: 'Debtor and invoice',
      step: 'Step',
      by: 'By',
      at: 'Time',
      balance: 'Balance',
    },
    preview: 'Preview',
    leaves: (day: string, hour: string) => `${day}, ${hour}`,
    to: (who: string) => `To ${who}`,
    subject: 'Subject',
    letter: 'The letter that goes with it',
    mail: 'The message',
    pause: 'Pause',
    skip: 'Skip the step',
    open: 'Open the invoice',
    noneTitle: 'No send is planned',
    noneText:
      'Nothing will leave by itself: the invoices followed are paid, on hold or at the end of their calendar.',
    seeBlocked: 'See what will not go',
  },
);
