/** What each state is called, which colour it has and which drawing goes with it. */
export const statuses = {
  followed: { label: 'Suivie', tone: 'info', icon: 'flag' },
  'on-hold': { label: 'Suspendue', tone: 'warn', icon: 'pause' },
  settled: { label: 'Soldée', tone: 'ok', icon: 'check' },
  cancelled: { label: 'Annulée', tone: 'grey', icon: 'cross' },
  'handed-over': { label: 'Contentieux', tone: 'violet', icon: 'file' },
};

export const holds = {
  dispute: { label: 'Litige', tone: 'warn', icon: 'scale' },
  promise: { label: 'Promesse', tone: 'info', icon: 'flag' },
  plan: { label: 'Échéancier', tone: 'info', icon: 'calendar' },
  pause: { label: 'Pause', tone: 'info', icon: 'pause' },
};

export const attentions = {
  question: { label: 'À décider', tone: 'warn', icon: 'info' },
  'in-doubt': { label: 'En doute', tone: 'bad', icon: 'info' },
  unreviewed: { label: 'À revoir', tone: 'grey', icon: 'clock' },
};

export const steps = {
  reminder: 'Rappel',
  'first-letter': 'Relance 1',
  'follow-up': 'SMS, copie, appel',
  'second-letter': 'Relance 2',
  'third-letter': 'Relance 3',
  'mise-en-demeure': 'Mise en demeure',
  'legal-file': 'Dossier',
};

/** Steps that write a letter of their own. */
export const letters = new Set([
  'first-letter',
  'second-letter',
  'third-letter',
  'mise-en-demeure',
]);

export const channels = {
  email: { label: 'E-mail', icon: 'mail' },
  sms: { label: 'SMS', icon: 'sms' },
  post: { label: 'Courrier', icon: 'post' },
  'registered-post': { label: 'Recommandé', icon: 'post' },
  call: { label: 'Appel', icon: 'phone' },
};

const contactStates = {
  claimed: 'en cours',
  accepted: 'parti',
  sent: 'parti',
  delivered: 'remis',
  failed: 'en échec',
};
/** Paper waits for a person, so what left is a task. */
const taskStates = { ...contactStates, claimed: 'à faire', accepted: 'à faire' };

export const contactState = ({ channel, state }) =>
  (channel === 'call' ? taskStates : contactStates)[state] ?? state;

export const moves = {
  weekend: 'Reportée : week-end',
  'public-holiday': 'Reportée : jour férié',
  'quiet-period': 'Reportée : période calme',
  'mail-transit': 'Après l’arrivée du courrier',
  spacing: 'Espacée de la précédente',
  suspension: 'Reportée : suspension',
};

export const skips = {
  'too-late': 'Sautée : trop tard',
  'after-due-date': 'Sautée : échéance passée',
  overtaken: 'Sautée : la suivante était due',
  'no-channel': 'Sautée : aucun moyen de contact',
  'by-person': 'Sautée par une personne',
  settled: 'Sans objet : soldée',
  cancelled: 'Sans objet : annulée',
  'handed-over': 'Sans objet : contentieux',
};

export const calendars = { standard: 'standard', gentle: 'souple', firm: 'ferme' };
