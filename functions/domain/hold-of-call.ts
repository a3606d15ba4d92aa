import { type Call, callEffects } from './call.ts';
import type { Hold } from './hold.ts';
import { holdOfRequest } from './hold-of-request.ts';
import type { HolidayZone } from './holiday-zone.ts';
import { dayOf } from './instant.ts';
import { addWorkingDays } from './working-days.ts';

/** What stands as the reason of a hold when the caller gave none: finance reads it. */
const reasons: Partial<Record<Call['outcome'], string>> = {
  'invoice-not-received': 'facture non reçue, à renvoyer',
  'awaiting-approval': 'facture en cours de validation chez le client',
  disputed: 'contestation au téléphone',
  'payment-sent': 'règlement annoncé comme parti',
};

/** The hold that a call asks for, if it asks for one. */
export function holdOfCall(call: Call, id: string, zone: HolidayZone): Hold | undefined {
  const { outcome, promisedOn, amount, calledAt, note, by, recordedAt: at } = call;
  const effect = callEffects[outcome];
  const opening = { id, at, by, zone };
  const reason = note ?? reasons[outcome] ?? outcome;
  switch (effect.kind) {
    case 'none':
    case 'bad-number':
      return undefined;
    case 'promise':
      return promisedOn && holdOfRequest({ kind: 'promise', promisedOn, amount }, opening);
    case 'dispute':
      return holdOfRequest({ kind: 'dispute', reason }, opening);
    case 'pause': {
      const until = addWorkingDays(dayOf(calledAt), effect.workingDays, zone);
      return holdOfRequest({ kind: 'pause', reason, until }, opening);
    }
  }
}
