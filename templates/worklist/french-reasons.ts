import { sentence } from '../history/french/words.ts';
import type { WorklistSentences } from './sentences.ts';

const about = (title: string, text: string) => ({ title, sentence: sentence(text) });

/** Why invoices will not leave, reason by reason. */
export const french: WorklistSentences['reasons'] = {
  dispute: about(
    'Litige ouvert',
    'La part contestée attend votre réponse ; la part admise suit son calendrier.',
  ),
  promise: about('Promesse en cours', 'Le débiteur a donné une date ; la reprise est automatique.'),
  plan: about('Échéancier en cours', 'Chaque versement est suivi ; la reprise est automatique.'),
  pause: about('Pause demandée', 'Une personne a suspendu le suivi jusqu’à une date.'),
  insolvency: about(
    'Procédure collective',
    'Plus rien ne peut être demandé au débiteur ; la créance est à déclarer.',
  ),
  decision: about('Décision attendue', 'Le suivi ne continue pas sans votre réponse.'),
  doubt: about(
    'Doute sur un envoi',
    'Le service d’envoi n’a pas répondu. Rien n’est renvoyé avant de savoir.',
  ),
  'no-channel': about('Aucun e-mail ni adresse valide', 'Aucun canal ne peut être utilisé.'),
  'below-minimum': about('Sous le seuil des courriers', 'Le reste dû ne vaut pas un courrier.'),
  waiting: about('Plafond d’envois atteint', 'Le prochain envoi attend son tour ; rien à faire.'),
  stopped: about('Envois arrêtés', 'Une personne a arrêté tous les envois de ce créancier.'),
  'handed-over': about('Au contentieux', 'La phase amiable est terminée.'),
};
