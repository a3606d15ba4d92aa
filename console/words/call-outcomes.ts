import {
  Clock,
  Euro,
  FileText,
  Flag,
  type LucideIcon,
  MessageSquare,
  Phone,
  Scale,
  TriangleAlert,
  X,
} from 'lucide-react';
import type { CallOutcome } from '../api/types.ts';
import { type Bilingual, bilingual } from '../language/bilingual.ts';

type Outcome = {
  readonly outcome: CallOutcome;
  readonly label: Bilingual<string>;
  readonly icon: LucideIcon;
};

const is = (outcome: CallOutcome, icon: LucideIcon, fr: string, en: string): Outcome => ({
  outcome,
  icon,
  label: bilingual(fr, en),
});

/** What can come of a call, in the order of the keys 1 to 9. */
export const callOutcomes: readonly Outcome[] = [
  is('reached', MessageSquare, 'Jointe, sans date', 'Reached, no date'),
  is('promised', Flag, 'Promesse', 'Promise'),
  is('payment-sent', Euro, 'Règlement envoyé', 'Payment sent'),
  is('awaiting-approval', Clock, 'En validation', 'Awaiting approval'),
  is('invoice-not-received', FileText, 'Facture non reçue', 'Invoice not received'),
  is('disputed', Scale, 'Conteste', 'Disputes'),
  is('voicemail', Phone, 'Messagerie', 'Voicemail'),
  is('unreachable', X, 'Injoignable', 'Unreachable'),
  is('wrong-number', TriangleAlert, 'Mauvais numéro', 'Wrong number'),
];
