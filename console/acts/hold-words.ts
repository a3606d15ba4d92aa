import { bilingual } from '../language/bilingual.ts';

export const holdWords = bilingual(
  {
    lifted: 'Suspension levée. Le suivi reprend.',
    dispute: {
      title: 'Ouvrir un litige',
      effect:
        'La part contestée n’est plus relancée tant que le litige est ouvert\u00a0; la part admise suit son calendrier.',
      said: 'Litige ouvert. La part contestée n’est plus relancée.',
    },
    promise: {
      title: 'Noter une promesse',
      effect:
        'Aucune relance ne part jusqu’à la date promise. Sans règlement, le suivi reprend où il en était.',
      said: 'Promesse notée. Relances suspendues.',
    },
    pause: {
      title: 'Suspendre le suivi',
      effect:
        'Aucune relance ne part jusqu’à cette date incluse, puis le suivi reprend de lui-même.',
      said: 'Suivi suspendu.',
    },
    plan: {
      title: 'Accorder un échéancier',
      effect:
        'Aucune relance ne part tant que chaque échéance est tenue. Le total doit être celui du solde.',
      said: 'Échéancier accordé. Relances suspendues.',
    },
    otherReason: 'Autre\u00a0: à écrire',
    inWords: 'Ce que dit le débiteur',
    contested: 'Montant contesté en euros (vide\u00a0: tout)',
    promisedOn: 'Date promise',
    promisedAmount: 'Montant promis en euros (vide\u00a0: tout)',
    until: 'Jusqu’au (inclus)',
    untilDispute: 'Réponse attendue avant le (vide\u00a0: délai habituel)',
    instalment: (rank: number) => `Échéance ${rank}`,
    instalmentDay: (rank: number) => `Date de l’échéance ${rank}`,
    instalmentAmount: (rank: number) => `Montant de l’échéance ${rank}`,
    count: 'Nombre d’échéances',
    planSum: (sum: string, balance: string) => `Total ${sum} pour un solde de ${balance}.`,
    needSum: (balance: string) => `Le total des échéances doit être de ${balance}.`,
  },
  {
    lifted: 'Hold lifted. The follow-up goes on.',
    dispute: {
      title: 'Open a dispute',
      effect:
        'What is contested is not asked for while the dispute is open; what is admitted follows its calendar.',
      said: 'Dispute opened. What is contested is not asked for.',
    },
    promise: {
      title: 'Record a promise',
      effect:
        'Nothing leaves until the promised day. Without a payment, the follow-up goes on where it stood.',
      said: 'Promise recorded. Follow-up on hold.',
    },
    pause: {
      title: 'Pause the follow-up',
      effect: 'Nothing leaves up to and including that day, then the follow-up goes on by itself.',
      said: 'Follow-up paused.',
    },
    plan: {
      title: 'Grant instalments',
      effect: 'Nothing leaves while each instalment is kept. They must add up to the balance.',
      said: 'Instalments granted. Follow-up on hold.',
    },
    otherReason: 'Other: in words',
    inWords: 'What the debtor says',
    contested: 'Contested amount in euros (empty: all)',
    promisedOn: 'Promised day',
    promisedAmount: 'Promised amount in euros (empty: all)',
    until: 'Until (included)',
    untilDispute: 'Answer expected before (empty: usual delay)',
    instalment: (rank: number) => `Instalment ${rank}`,
    instalmentDay: (rank: number) => `Day of instalment ${rank}`,
    instalmentAmount: (rank: number) => `Amount of instalment ${rank}`,
    count: 'Number of instalments',
    planSum: (sum: string, balance: string) => `${sum} in all, for a balance of ${balance}.`,
    needSum: (balance: string) => `Instalments must add up to ${balance}.`,
  },
);
