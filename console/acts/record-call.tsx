import { useWords } from '../language/language.tsx';
import { callWords } from '../pages/calls/call-words.ts';
import { OutcomeGrid } from '../pages/calls/outcome-grid.tsx';
import { ActDialog } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { OutcomeFields, useOutcome } from './outcome.tsx';
import { useCall } from './use-call.ts';

/** A call that was made, and what came of it. */
export function RecordCall({ invoice, close }: ActProps) {
  const words = useWords(callWords);
  const form = useOutcome(undefined);
  const { record, act } = useCall(invoice.id, close);
  const { outcome, called, obstacle } = form;
  return (
    <ActDialog
      title={words.recordTitle}
      effect={outcome ? words.effects[outcome] : words.choose}
      label={words.save}
      run={() => called && record(called)}
      act={act}
      obstacle={obstacle}
      close={close}
    >
      <OutcomeGrid chosen={outcome} choose={form.choose} />
      {outcome && <OutcomeFields form={form} />}
    </ActDialog>
  );
}
