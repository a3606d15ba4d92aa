import { CornerDownLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { firstObstacle } from '../../acts/act-dialog.tsx';
import { actWords } from '../../acts/act-words.ts';
import { SignedBy } from '../../acts/signed-by.tsx';
import { type Called, useCall } from '../../acts/use-call.ts';
import { useToday } from '../../api/clock.ts';
import type { CallOutcome } from '../../api/types.ts';
import { TextField } from '../../fields/fields.tsx';
import { addDays } from '../../formats/days.ts';
import { centsOf } from '../../formats/money.ts';
import { useKeys } from '../../keyboard/use-keys.ts';
import { useWords } from '../../language/language.tsx';
import { Busy } from '../../parts/busy.tsx';
import { useSignature } from '../../shell/signature.ts';
import { callOutcomes } from '../../words/call-outcomes.ts';
import { callWords } from './call-words.ts';
import { OutcomeGrid } from './outcome-grid.tsx';

type Props = {
  readonly invoiceId: string;
  readonly to: string | undefined;
  readonly done: () => void;
};

const USUAL_DAYS = 3;

/** What came of the call: one press, and what that outcome needs to be said. */
export function OutcomeForm({ invoiceId, to, done }: Props) {
  const words = useWords(callWords);
  const form = useOutcome(to);
  const { outcome, obstacle } = form;
  const { record, isBusy, error } = useCall(invoiceId, done);
  const { isNot } = useWords(actWords);
  useKeys(
    Object.fromEntries(
      callOutcomes.map((one, index) => [String(index + 1), () => form.choose(one.outcome)]),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.called && obstacle === undefined && !isBusy) record(form.called);
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="pad outcome">
        <h3>{words.outcome}</h3>
        <OutcomeGrid chosen={outcome} choose={form.choose} />
        {outcome && <Details form={form} />}
        <SignedBy />
        {error && (
          <p className="refusal" role="alert">
            {isNot(error.message)}
          </p>
        )}
        <button
          type="submit"
          className="button primary"
          aria-disabled={obstacle !== undefined}
          title={obstacle}
          aria-busy={isBusy}
        >
          <Busy isBusy={isBusy} icon={CornerDownLeft} /> {words.saveAndNext}
        </button>
      </div>
      {outcome && <p className="effect small">{words.effects[outcome]}</p>}
    </form>
  );
}

type Form = ReturnType<typeof useOutcome>;

function useOutcome(to: string | undefined) {
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

function Details({ form }: { readonly form: Form }) {
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
