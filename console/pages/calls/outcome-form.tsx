import { CornerDownLeft } from 'lucide-react';
import type { FormEvent } from 'react';
import { actWords } from '../../acts/act-words.ts';
import { OutcomeFields, useOutcome } from '../../acts/outcome.tsx';
import { SignedBy } from '../../acts/signed-by.tsx';
import { useCall } from '../../acts/use-call.ts';
import { useKeys } from '../../keyboard/use-keys.ts';
import { useWords } from '../../language/language.tsx';
import { useRefusal } from '../../language/use-refusal.ts';
import { Busy } from '../../parts/busy.tsx';
import { callOutcomes } from '../../words/call-outcomes.ts';
import { callWords } from './call-words.ts';
import { OutcomeGrid } from './outcome-grid.tsx';

type Props = {
  readonly invoiceId: string;
  readonly to: string | undefined;
  readonly done: () => void;
};

/** What came of the call: one press, and what that outcome needs to be said. */
export function OutcomeForm({ invoiceId, to, done }: Props) {
  const words = useWords(callWords);
  const form = useOutcome(to);
  const { outcome, obstacle } = form;
  const { record, act } = useCall(invoiceId, done);
  const { isPending: isBusy, error } = act;
  const { isNot } = useWords(actWords);
  const refusal = useRefusal();
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
        {outcome && <OutcomeFields form={form} />}
        <SignedBy />
        {error && (
          <p className="refusal" role="alert">
            {isNot(refusal(error))}
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
