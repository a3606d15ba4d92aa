import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import type { CallOutcome } from '../api/types.ts';
import { TextField } from '../fields/fields.tsx';
import { addDays } from '../formats/days.ts';
import { centsOf } from '../formats/money.ts';
import { useWords } from '../language/language.tsx';
import { callWords } from '../pages/calls/call-words.ts';
import { useSignature } from '../shell/signature.ts';
import { firstObstacle } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import type { Called } from './use-call.ts';

const USUAL_DAYS = 3;

export type OutcomeDraft = ReturnType<typeof useOutcome>;

/** What is being said of a call, until it is recorded. */
export function useOutcome(to: string | undefined) {
  const common = useWords(actWords);
  const words = useWords(callWords);
  const name = useSignature().trim();
  const today = useToday();
  const [outcome, choose] = useState<CallOutcome>();
  const [promisedOn, setPromisedOn] = useState(() => addDays(today, USUAL_DAYS));
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const amount = centsOf(typed);
  const isPromise = outcome === 'promised';
  const hasAmount = isPromise || outcome === 'disputed';
  const obstacle = firstObstacle(
    [outcome === undefined, words.choose],
    [isPromise && promisedOn === '', common.needDay],
    [hasAmount && typed.trim() !== '' && !amount, common.needAmount],
    [outcome === 'disputed' && note.trim() === '', common.needReason],
    [name === '', common.needName],
  );
  const called: Called | undefined = outcome && {
    outcome,
    to,
    promisedOn: isPromise ? promisedOn : undefined,
    amount: hasAmount ? amount : undefined,
    note: note.trim() || undefined,
  };
  const fields = { promisedOn, setPromisedOn, typed, setTyped, note, setNote };
  return { ...fields, outcome, choose, obstacle, called, isPromise, hasAmount, today };
}

/** What the chosen outcome needs to be said. */
export function OutcomeFields({ form }: { readonly form: OutcomeDraft }) {
  const words = useWords(callWords);
  return (
    <div className="outcome-fields">
      {form.isPromise && (
        <TextField
          kind="date"
          label={words.promisedOn}
          least={form.today}
          value={form.promisedOn}
          onChange={form.setPromisedOn}
        />
      )}
      {form.hasAmount && (
        <TextField kind="amount" label={words.amount} value={form.typed} onChange={form.setTyped} />
      )}
      <TextField
        label={form.outcome === 'disputed' ? words.contested : words.note}
        value={form.note}
        longest={500}
        onChange={form.setNote}
      />
    </div>
  );
}
