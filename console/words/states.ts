import type { LucideIcon } from 'lucide-react';
import {
  Calendar,
  Check,
  CircleMinus,
  Clock,
  FileText,
  Flag,
  Gavel,
  Info,
  Mail,
  MailOpen,
  MessageSquare,
  Pause,
  Phone,
  Scale,
  X,
} from 'lucide-react';
import type {
  Attention,
  CalendarName,
  Channel,
  ContactState,
  HoldKind,
  InvoiceStatus,
  StepName,
} from '../api/types.ts';
import { type Bilingual, bilingual } from '../language/bilingual.ts';

export type Tone = 'info' | 'ok' | 'warn' | 'bad' | 'violet' | 'grey';

/** A state as it is shown: in a word, with a drawing, in a colour. */
export type Look = {
  readonly label: Bilingual<string>;
  readonly tone: Tone;
  readonly icon: LucideIcon;
};

const look = (tone: Tone, icon: LucideIcon, fr: string, en: string): Look => ({
  label: bilingual(fr, en),
  tone,
  icon,
});

export const statuses: Readonly<Record<InvoiceStatus, Look>> = {
  followed: look('info', Flag, 'Suivie', 'Followed'),
  'on-hold': look('warn', Pause, 'Suspendue', 'On hold'),
  settled: look('ok', Check, 'Soldée', 'Settled'),
  cancelled: look('grey', X, 'Annulée', 'Cancelled'),
  'handed-over': look('violet', FileText, 'Contentieux', 'Handed over'),
};

export const holds: Readonly<Record<HoldKind, Look>> = {
  dispute: look('warn', Scale, 'Litige', 'Dispute'),
  promise: look('info', Flag, 'Promesse', 'Promise'),
  plan: look('info', Calendar, 'Échéancier', 'Plan'),
  pause: look('info', Pause, 'Pause', 'Pause'),
  insolvency: look('violet', Gavel, 'Procédure collective', 'Insolvency'),
};

export const attentions: Readonly<Record<Attention, Look>> = {
  question: look('warn', Info, 'À décider', 'To decide'),
  'in-doubt': look('bad', Info, 'En doute', 'In doubt'),
  unreviewed: look('grey', Clock, 'À revoir', 'To review'),
};

export const contactStates: Readonly<Record<ContactState, Look>> = {
  claimed: look('info', Clock, 'En cours d’envoi', 'Sending'),
  accepted: look('info', Check, 'Acceptée par le service', 'Accepted'),
  sent: look('info', Check, 'Envoyée', 'Sent'),
  delivered: look('ok', Check, 'Remise', 'Delivered'),
  failed: look('bad', X, 'Échec', 'Failed'),
};

export const channels: Readonly<Record<Channel, Look>> = {
  email: look('info', Mail, 'E-mail', 'E-mail'),
  sms: look('info', MessageSquare, 'SMS', 'SMS'),
  post: look('info', MailOpen, 'Courrier', 'Letter'),
  'registered-post': look('info', MailOpen, 'Recommandé', 'Registered letter'),
  call: look('violet', Phone, 'Appel', 'Call'),
};

export const steps: Readonly<Record<StepName, Look>> = {
  reminder: look('info', Mail, 'Rappel', 'Reminder'),
  'first-letter': look('info', Mail, 'Relance 1', 'First letter'),
  'follow-up': look('info', MessageSquare, 'SMS, copie, appel', 'Follow-up'),
  'second-letter': look('info', Mail, 'Relance 2', 'Second letter'),
  'third-letter': look('info', Mail, 'Relance 3', 'Third letter'),
  'mise-en-demeure': look('info', MailOpen, 'Mise en demeure', 'Formal notice'),
  'legal-file': look('violet', FileText, 'Dossier', 'Legal file'),
};

export const stepStates = {
  planned: look('grey', CircleMinus, 'étape à venir', 'step to come'),
  done: look('info', Check, 'étape faite', 'step done'),
  skipped: look('grey', CircleMinus, 'étape sautée', 'step skipped'),
  'in-doubt': look('bad', Info, 'étape en doute', 'step in doubt'),
} as const;

export const calendars: Readonly<Record<CalendarName, Bilingual<string>>> = {
  standard: bilingual('Standard', 'Standard'),
  gentle: bilingual('Souple', 'Gentle'),
  firm: bilingual('Ferme', 'Firm'),
};
