import {
  Calendar,
  Check,
  CircleMinus,
  Clock,
  Euro,
  FileText,
  Flag,
  Info,
  type LucideIcon,
  MailOpen,
  Pause,
  Phone,
  Play,
  RotateCcw,
  Scale,
  X,
} from 'lucide-react';
import type { HistoryEntry } from '../../api/types.ts';
import { type Bilingual, bilingual, type Language } from '../../language/bilingual.ts';
import { channels, steps } from '../../words/states.ts';

export type EventTone = 'sent' | 'paid' | 'call' | 'system' | 'held' | 'failure' | 'future';
export type EventLook = {
  readonly title: string;
  readonly tone: EventTone;
  readonly icon: LucideIcon;
};

type Kind = HistoryEntry['kind'];
type Plain = readonly [Bilingual<string>, EventTone, LucideIcon];

const plain = (tone: EventTone, icon: LucideIcon, fr: string, en: string): Plain => [
  bilingual(fr, en),
  tone,
  icon,
];

/** Events that are called the same whatever they are about. */
const looks: { readonly [Name in Kind]?: Plain } = {
  'invoice-received': plain('system', Flag, 'Suivi démarré', 'Follow-up started'),
  'contact-refused': plain('failure', X, 'Envoi refusé', 'Send refused'),
  'contact-in-doubt': plain('failure', Info, 'Envoi en doute', 'Send in doubt'),
  'contact-rearmed': plain('system', RotateCcw, 'Second essai', 'Second attempt'),
  'contact-sent': plain('system', Check, 'Prise en charge', 'Taken in charge'),
  'contact-delivered': plain('paid', Check, 'Remise', 'Delivered'),
  'contact-delayed': plain('system', Clock, 'E-mail retardé', 'E-mail delayed'),
  'contact-bounced': plain('failure', X, 'E-mail rejeté', 'E-mail bounced'),
  'contact-complained': plain('failure', X, 'Signalé indésirable', 'Marked as spam'),
  'step-skipped': plain('system', CircleMinus, 'Étape sautée', 'Step skipped'),
  'step-reopened': plain('system', RotateCcw, 'Étape reprise', 'Step reopened'),
  'letter-posted': plain('sent', MailOpen, 'Courrier posté', 'Letter posted'),
  'letter-presented': plain('sent', MailOpen, 'Recommandé présenté', 'Letter presented'),
  'letter-received': plain('paid', MailOpen, 'Recommandé reçu', 'Letter received'),
  'letter-refused': plain('failure', MailOpen, 'Recommandé refusé', 'Letter refused'),
  'letter-not-claimed': plain('failure', MailOpen, 'Non réclamé', 'Not claimed'),
  'letter-returned': plain('failure', MailOpen, 'Courrier retourné', 'Letter returned'),
  'call-recorded': plain('call', Phone, 'Appel passé', 'Call made'),
  'payment-received': plain('paid', Euro, 'Règlement reçu', 'Payment received'),
  'payment-reversed': plain('failure', Euro, 'Règlement annulé', 'Payment taken back'),
  'payment-refunded': plain('failure', Euro, 'Règlement remboursé', 'Payment refunded'),
  'payment-disputed': plain('held', Scale, 'Règlement contesté', 'Payment disputed'),
  'payment-dispute-closed': plain('system', Scale, 'Contestation close', 'Dispute closed'),
  'credit-note-received': plain('paid', Euro, 'Avoir', 'Credit note'),
  'hold-opened': plain('held', Pause, 'Suspension', 'Hold'),
  'hold-released': plain('held', Play, 'Suspension levée', 'Hold ended'),
  cancelled: plain('system', X, 'Facture annulée', 'Invoice cancelled'),
  settled: plain('paid', Check, 'Facture soldée', 'Invoice settled'),
  'finance-asked': plain('held', Info, 'Décision attendue', 'Decision needed'),
  'finance-answered': plain('held', Check, 'Décision prise', 'Decision taken'),
  'calendar-changed': plain('system', Calendar, 'Calendrier changé', 'Calendar changed'),
  'handed-over': plain('call', FileText, 'Dossier transmis', 'File handed over'),
};

const followUps: { readonly [Name in 'email' | 'post']: Bilingual<string> } = {
  email: bilingual('Copie de la lettre · E-mail', 'Copy of the letter · E-mail'),
  post: bilingual('Copie de la lettre · Courrier', 'Copy of the letter · Post'),
};

/** What an event is called, and how it is drawn. */
export function lookOf(entry: HistoryEntry, language: Language): EventLook {
  if (entry.kind === 'planned') return lookOfPlan(entry, language);
  if (entry.kind === 'contact-made') return lookOfContact(entry, language);
  const known = looks[entry.kind];
  if (!known) return { title: entry.kind, tone: 'system', icon: Info };
  const [title, tone, icon] = known;
  const about = entry.kind === 'step-skipped' && entry.step;
  const step = about ? ` : ${steps[about].label[language]}` : '';
  return { title: `${title[language]}${step}`, tone, icon };
}

function lookOfPlan({ step, label }: HistoryEntry, language: Language): EventLook {
  const look = step && steps[step];
  const name = look?.label[language] ?? '';
  const title = step === 'legal-file' || label === undefined ? name : `${label} · ${name}`;
  return { title, tone: 'future', icon: look?.icon ?? Clock };
}

function lookOfContact({ step, channel }: HistoryEntry, language: Language): EventLook {
  if (!channel) return { title: '', tone: 'sent', icon: Info };
  const { label, icon } = channels[channel];
  const by = label[language];
  const isCopy = step === 'follow-up' && (channel === 'email' || channel === 'post');
  const name =
    step === undefined || step === 'follow-up' ? by : `${steps[step].label[language]} · ${by}`;
  const title = isCopy ? followUps[channel][language] : name;
  return {
    title,
    tone: channel === 'call' ? 'call' : 'sent',
    icon: channel === 'call' ? Phone : icon,
  };
}
