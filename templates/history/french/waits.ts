import type { SendingAct } from '#domain/sending-stop.ts';
import type { Waiting, WaitReason } from '#domain/waiting.ts';
import { hour } from '../hour.ts';
import { quoted } from '../sentences.ts';
import { dayAt } from './words.ts';

const reasons: Readonly<Record<WaitReason, string>> = {
  'debtor-day': 'le débiteur a déjà reçu aujourd’hui le nombre de messages autorisé',
  'debtor-month': 'le débiteur a déjà reçu ce mois-ci le nombre de messages autorisé',
  'creditor-day': 'le nombre d’envois autorisé pour la journée est atteint',
  throttled: 'le service d’envoi est momentanément saturé',
};

/** Why a contact that is due has not left, and when it is tried again. */
export const waits = ({ until, because }: Pick<Waiting, 'until' | 'because'>): string =>
  `attend le ${dayAt(until)} à ${hour(until)} : ${reasons[because]}.`;

export const stopped = ({ at, by, reason }: SendingAct): string =>
  `attend la reprise des envois, arrêtés le ${dayAt(at)} par ${by} (${quoted(reason)}).`;
