import { api, bodyOf } from '../api/client.ts';
import { useClock } from '../api/clock.ts';
import type { CallOutcome } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { callWords } from '../pages/calls/call-words.ts';
import { useSignature } from '../shell/signature.ts';
import { useAct } from './use-act.ts';
import { liftHold } from './use-hold.ts';

export type Called = {
  readonly outcome: CallOutcome;
  readonly to?: string;
  readonly promisedOn?: string;
  readonly amount?: number;
  readonly note?: string;
};

type Recorded = { readonly effect: { readonly hold?: { readonly id: string } } };

/** Records what came of a call, now, signed. A hold it opened can be taken back. */
export function useCall(invoiceId: string, done: () => void) {
  const words = useWords(callWords);
  const by = useSignature().trim();
  const now = useClock()?.now;
  const act = useAct<Recorded>(done);
  const record = (called: Called) =>
    act.mutate({
      invoiceId,
      ask: () =>
        bodyOf(
          api.POST('/v1/invoices/{invoiceId}/calls', {
            params: { path: { invoiceId } },
            body: { calledAt: secondsOf(now ?? new Date().toISOString()), by, ...called },
          }),
        ),
      said: ({ effect: { hold } }) => (hold ? words.saidHeld : words.said),
      // The call was made and stays noted; only what it held can be let go.
      undo: ({ effect: { hold } }) =>
        hold && { ask: () => liftHold(invoiceId, hold.id, by), said: words.lifted },
    });
  return { record, act };
}

const secondsOf = (at: string): string => `${at.slice(0, 19)}Z`;
