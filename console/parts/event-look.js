import { channels, steps } from '../words.js';

/** Title, drawing and colour of each kind of event; a contact is titled by its step and drawn by its channel. */
const looks = {
  'invoice-received': ['Suivi démarré', 'flag', 'system'],
  'contact-refused': ['Envoi refusé', 'cross', 'failure'],
  'contact-in-doubt': ['Envoi en doute', 'info', 'failure'],
  'contact-rearmed': ['Second essai', 'next', 'system'],
  'contact-sent': ['Prise en charge', 'check', 'system'],
  'contact-delivered': ['Remise', 'check', 'paid'],
  'contact-delayed': ['E-mail retardé', 'clock', 'system'],
  'contact-bounced': ['E-mail rejeté', 'cross', 'failure'],
  'contact-complained': ['Signalé indésirable', 'cross', 'failure'],
  'step-skipped': ['Étape sautée', 'minus', 'system'],
  'payment-received': ['Règlement reçu', 'euro', 'paid'],
  'payment-reversed': ['Règlement rejeté', 'euro', 'failure'],
  'credit-note-received': ['Avoir', 'euro', 'paid'],
  'hold-opened': ['Suspension', 'pause', 'held'],
  'hold-released': ['Suspension levée', 'next', 'held'],
  cancelled: ['Facture annulée', 'cross', 'system'],
  settled: ['Facture soldée', 'check', 'paid'],
  'finance-asked': ['Décision attendue', 'info', 'held'],
  'finance-answered': ['Décision prise', 'check', 'held'],
  'calendar-changed': ['Calendrier changé', 'calendar', 'system'],
  'handed-over': ['Dossier transmis', 'file', 'call'],
};

const followUps = { email: 'Copie de la lettre · E-mail', post: 'Copie de la lettre · Courrier' };
const stepDrawings = { 'follow-up': 'sms', 'mise-en-demeure': 'post', 'legal-file': 'file' };

export function lookOf({ kind, step, label, channel }) {
  if (kind === 'planned') return lookOfPlan(step, label);
  if (kind === 'contact-made') return lookOfContact(step, channel);
  const [title, drawing, tone] = looks[kind] ?? [kind, 'info', 'system'];
  return { title, drawing, tone };
}

const lookOfPlan = (step, label) => ({
  title: `${label} · ${steps[step]}`,
  drawing: stepDrawings[step] ?? 'mail',
  tone: 'future',
});

function lookOfContact(step, channel) {
  const { label: by, icon: drawing } = channels[channel];
  // The follow-up is several contacts by nature: each is called by its channel.
  const title = step === 'follow-up' ? (followUps[channel] ?? by) : `${steps[step]} · ${by}`;
  return { title, drawing, tone: channel === 'call' ? 'call' : 'sent' };
}
