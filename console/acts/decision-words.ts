import { bilingual } from '../language/bilingual.ts';

export const decisionWords = bilingual(
  {
    skip: {
      title: 'Sauter une étape',
      effect: 'Cette étape ne partira pas\u00a0; les autres gardent leur date.',
      said: (step: string) => `Étape sautée\u00a0: ${step}.`,
    },
    step: 'Étape',
    calendar: {
      title: 'Changer de calendrier',
      undone: 'Changement de calendrier annulé',
      effect:
        'Les étapes faites restent faites\u00a0; celles à venir prennent les dates du nouveau calendrier.',
      said: (name: string) => `Calendrier ${name} appliqué.`,
    },
    calendarField: 'Calendrier',
    cancel: {
      title: 'Annuler la facture',
      effect:
        'Elle ne sera plus jamais demandée\u00a0: plus rien ne part. Ce geste ne se reprend pas.',
      said: 'Facture annulée. Plus rien ne partira.',
    },
    writeOff: 'Elle est due, mais passée en perte',
    release: {
      title: 'Lever la suspension',
      effect: 'Le suivi reprend où il en était.',
      said: 'Suspension levée. Le suivi reprend.',
    },
    outcome: 'Issue',
    outcomes: {
      resumed: 'Reprise du suivi',
      founded: 'Litige fondé',
      unfounded: 'Litige non fondé',
      kept: 'Promesse tenue',
      broken: 'Promesse non tenue',
    },
    posting: {
      title: 'Noter ce qu’a dit la poste',
      effect: 'Le dernier délai court à partir de la première présentation.',
      said: 'Mouvement postal enregistré.',
    },
    postingStep: 'Courrier',
    event: 'Événement',
    events: {
      posted: 'Posté',
      'first-presented': 'Présenté',
      received: 'Reçu',
      refused: 'Refusé',
      'not-claimed': 'Non réclamé',
      returned: 'Retourné',
    },
    at: 'Le',
    tracking: 'Numéro de suivi',
    creditNote: {
      title: 'Enregistrer un avoir',
      effect:
        'Son montant est retiré de la facture. Le même numéro une seconde fois ne change rien.',
      said: (amount: string) => `Avoir de ${amount} enregistré.`,
    },
    creditNumber: 'Numéro de l’avoir',
    issuedOn: 'Émis le',
    reversal: {
      title: 'Règlement rejeté',
      effect: (amount: string) =>
        `Le règlement de ${amount} ne compte plus\u00a0; le suivi reprend après la dernière étape prouvée.`,
      said: 'Rejet enregistré. Le solde est de nouveau dû.',
    },
    reversedOn: 'Rejeté le',
    many: (count: number, sum: string) =>
      `${count} facture${count < 2 ? '' : 's'}, ${sum} en tout.`,
    manyDone: (count: number) => `${count} facture${count < 2 ? '' : 's'}\u00a0: c’est fait.`,
    manyFailed: (count: number, why: string) =>
      `${count} facture${count < 2 ? '' : 's'} sans changement\u00a0: ${why}`,
    skipMany:
      'L’étape à venir de chaque facture choisie ne partira pas\u00a0; les autres gardent leur date.',
  },
  {
    skip: {
      title: 'Skip a step',
      effect: 'This step will not leave; the others keep their days.',
      said: (step: string) => `Step skipped: ${step}.`,
    },
    step: 'Step',
    calendar: {
      title: 'Change calendar',
      undone: 'Change of calendar taken back',
      effect: 'Steps done stay done; those to come take the days of the new calendar.',
      said: (name: string) => `${name} calendar applied.`,
    },
    calendarField: 'Calendar',
    cancel: {
      title: 'Cancel the invoice',
      effect: 'It will never be asked for again: nothing more leaves. This cannot be taken back.',
      said: 'Invoice cancelled. Nothing more will leave.',
    },
    writeOff: 'It is owed, but written off',
    release: {
      title: 'End the hold',
      effect: 'The follow-up goes on where it stood.',
      said: 'Hold ended. The follow-up goes on.',
    },
    outcome: 'Outcome',
    outcomes: {
      resumed: 'Follow-up goes on',
      founded: 'Dispute founded',
      unfounded: 'Dispute unfounded',
      kept: 'Promise kept',
      broken: 'Promise broken',
    },
    posting: {
      title: 'Record what the post said',
      effect: 'The last delay runs from the first presentation.',
      said: 'Postal event recorded.',
    },
    postingStep: 'Letter',
    event: 'Event',
    events: {
      posted: 'Posted',
      'first-presented': 'Presented',
      received: 'Received',
      refused: 'Refused',
      'not-claimed': 'Not claimed',
      returned: 'Returned',
    },
    at: 'On',
    tracking: 'Tracking number',
    creditNote: {
      title: 'Record a credit note',
      effect: 'Its amount is taken off the invoice. The same number again changes nothing.',
      said: (amount: string) => `Credit note of ${amount} recorded.`,
    },
    creditNumber: 'Number of the credit note',
    issuedOn: 'Issued on',
    reversal: {
      title: 'Payment returned',
      effect: (amount: string) =>
        `The payment of ${amount} no longer counts; the follow-up goes on after the last proven step.`,
      said: 'Return recorded. The balance is due again.',
    },
    reversedOn: 'Returned on',
    many: (count: number, sum: string) =>
      `${count} invoice${count === 1 ? '' : 's'}, ${sum} in all.`,
    manyDone: (count: number) => `${count} invoice${count === 1 ? '' : 's'}: done.`,
    manyFailed: (count: number, why: string) =>
      `${count} invoice${count === 1 ? '' : 's'} unchanged: ${why}`,
    skipMany: 'The next step of each chosen invoice will not leave; the others keep their days.',
  },
);
