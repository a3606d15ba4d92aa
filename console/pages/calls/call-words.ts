import { bilingual } from '../../language/bilingual.ts';
import { englishPlural, frenchPlural } from '../../language/plural.ts';

export const callWords = bilingual(
  {
    title: 'Appels',
    count: (count: string, amount: string) =>
      `${count} appel${frenchPlural(count)} à passer · ${amount}`,
    order: 'classés par valeur attendue',
    expected: (amount: string) => `valeur attendue ${amount}`,
    list: 'Appels à passer',
    step: (name: string) => `Appel prévu avec «\u00a0${name}\u00a0»`,
    call: 'Appeler',
    noNumber: 'Aucun numéro connu',
    script: 'Trame d’appel',
    neutral:
      'À une autre personne\u00a0: ne citer ni le montant ni la facture, laisser un rappel neutre.',
    outcome: 'Résultat en un geste',
    promisedOn: 'Date promise',
    amount: 'Montant en euros (vide\u00a0: tout)',
    note: 'Note (faits seulement)',
    contested: 'Ce qui est contesté',
    saveAndNext: 'Enregistrer et suivant',
    choose: 'Choisissez d’abord un résultat.',
    account: 'Compte',
    invoice: 'Facture',
    balance: 'Solde',
    late: 'Retard',
    alreadySaid: 'Déjà dit',
    nothingSaid: 'Premier contact.',
    effects: {
      reached: 'Ce que cela fera\u00a0: l’appel est prouvé\u00a0; le calendrier continue.',
      voicemail:
        'Ce que cela fera\u00a0: le message laissé est prouvé\u00a0; le calendrier continue.',
      unreachable:
        'Ce que cela fera\u00a0: la tentative est prouvée\u00a0; le calendrier continue.',
      'wrong-number':
        'Ce que cela fera\u00a0: le numéro est marqué mauvais\u00a0; plus personne ne l’appelle.',
      'invoice-not-received':
        'Ce que cela fera\u00a0: relances suspendues cinq jours ouvrés, le temps de renvoyer la facture.',
      'awaiting-approval':
        'Ce que cela fera\u00a0: relances suspendues cinq jours ouvrés, le temps de la validation.',
      disputed:
        'Ce que cela fera\u00a0: un litige s’ouvre\u00a0; aucune relance avant votre réponse.',
      promised:
        'Ce que cela fera\u00a0: relances suspendues jusqu’à la date promise\u00a0; sans règlement, le suivi reprend.',
      'payment-sent':
        'Ce que cela fera\u00a0: relances suspendues trois jours ouvrés, le temps que le règlement arrive.',
    },
    said: 'Appel enregistré.',
    saidHeld: 'Appel enregistré. Relances suspendues.',
    lifted: 'Suspension levée. L’appel reste noté.',
    noneTitle: 'Aucun appel à passer',
    noneText: 'Le calendrier en prévoira un quand une lettre ne suffira pas.',
    recordTitle: 'Résultat d’appel',
    save: 'Enregistrer l’appel',
    ofDebtor: 'Fiche du débiteur',
  },
  {
    title: 'Calls',
    count: (count: string, amount: string) =>
      `${count} call${englishPlural(count)} to make · ${amount}`,
    order: 'by expected value',
    expected: (amount: string) => `expected value ${amount}`,
    list: 'Calls to make',
    step: (name: string) => `Call planned with “${name}”`,
    call: 'Call',
    noNumber: 'No number known',
    script: 'Call script',
    neutral: 'To anybody else: name neither the amount nor the invoice, leave a neutral message.',
    outcome: 'Outcome in one press',
    promisedOn: 'Promised day',
    amount: 'Amount in euros (empty: all)',
    note: 'Note (facts only)',
    contested: 'What is contested',
    saveAndNext: 'Save and next',
    choose: 'First choose an outcome.',
    account: 'Account',
    invoice: 'Invoice',
    balance: 'Balance',
    late: 'Late',
    alreadySaid: 'Already said',
    nothingSaid: 'First contact.',
    effects: {
      reached: 'What it will do: the call is proved; the calendar goes on.',
      voicemail: 'What it will do: the message left is proved; the calendar goes on.',
      unreachable: 'What it will do: the attempt is proved; the calendar goes on.',
      'wrong-number': 'What it will do: the number is marked bad; nobody calls it any more.',
      'invoice-not-received':
        'What it will do: nothing leaves for five working days, time to send the invoice again.',
      'awaiting-approval':
        'What it will do: nothing leaves for five working days, time for the approval.',
      disputed: 'What it will do: a dispute opens; nothing leaves before your answer.',
      promised:
        'What it will do: nothing leaves until the promised day; without a payment, the follow-up goes on.',
      'payment-sent':
        'What it will do: nothing leaves for three working days, time for the payment to arrive.',
    },
    said: 'Call recorded.',
    saidHeld: 'Call recorded. Nothing leaves meanwhile.',
    lifted: 'Hold lifted. The call stays on record.',
    noneTitle: 'No call to make',
    noneText: 'The calendar will plan one when a letter is not enough.',
    recordTitle: 'Call result',
    save: 'Record the call',
    ofDebtor: 'The debtor’s page',
  },
);
