/** What finance is asked, as the end of a sentence. */
export const questionText = (question: string | undefined): string =>
  questions[question ?? ''] ?? 'le suivi ne peut pas continuer seul';

const questions: Readonly<Record<string, string>> = {
  'dispute-unanswered': 'le litige est resté sans réponse',
  'mise-en-demeure-late': 'la mise en demeure partirait bien après la date prévue',
  'mise-en-demeure-without-prior-contact': 'la mise en demeure serait le premier courrier',
  'mise-en-demeure-not-sent': 'la mise en demeure n’a pas pu être confiée au courrier',
  'mise-en-demeure-returned': 'la mise en demeure est revenue sans avoir été présentée',
  'mise-en-demeure-not-posted':
    'le délai de la mise en demeure est passé et personne n’a signalé qu’elle était postée',
  'mise-en-demeure-not-presented':
    'la mise en demeure est postée et sa présentation n’est pas connue',
  'payment-refunded': 'un règlement a été remboursé : avoir à établir, ou somme à redemander',
  'dispute-founded': 'la réclamation est fondée, un avoir est attendu',
  'insolvency-unanswered': 'la date de déclaration de la créance est passée',
  'calendar-without-end': 'le calendrier n’a plus d’étape',
  'handed-over': 'le dossier est prêt pour le contentieux',
  'declare-claim': 'la créance est à déclarer au mandataire',
  'execution-stopped': 'le suivi a été arrêté à la main dans AWS',
  unanswered: 'le service d’envoi n’a pas répondu',
};
