import * as z from 'zod';
import { SendingAct, type Stoppable, stopOf } from '#domain/sending-stop.ts';

/** Whether a creditor's sends go, and every stop there was: who, when and why. */
export const SendingAnswer = z
  .strictObject({
    isStopped: z.boolean(),
    stoppedBy: SendingAct.optional(),
    acts: z.array(SendingAct).readonly().describe('Oldest first'),
  })
  .meta({ id: 'Sending' });

export function sendingOf(creditor: Stoppable): z.output<typeof SendingAnswer> {
  const stop = stopOf(creditor);
  const acts = (creditor.sendingActs ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return { isStopped: stop !== undefined, ...(stop && { stoppedBy: stop }), acts };
}
