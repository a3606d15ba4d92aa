import type { SendingAct } from '#domain/sending-stop.ts';
import type { Waiting, WaitReason } from '#domain/waiting.ts';
import { hour } from '../hour.ts';
import { quoted } from '../sentences.ts';
import { dayAt } from './words.ts';

const reasons: Readonly<Record<WaitReason, string>> = {
  'debtor-day': 'the debtor has had as many messages today as are allowed',
  'debtor-month': 'the debtor has had as many messages this month as are allowed',
  'creditor-day': 'as many messages as are allowed have left today',
  throttled: 'the sending service has no room just now',
};

/** Why a contact that is due has not left, and when it is tried again. */
export const waits = ({ until, because }: Pick<Waiting, 'until' | 'because'>): string =>
  `waits until ${dayAt(until)} at ${hour(until)} (Paris): ${reasons[because]}.`;

export const stopped = ({ at, by, reason }: SendingAct): string =>
  `waits until sending goes on; ${by} stopped it on ${dayAt(at)} (${quoted(reason)}).`;
