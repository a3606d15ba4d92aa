import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import { TextField } from '../fields/fields.tsx';
import { NoteField } from '../fields/note-field.tsx';
import { centsOf } from '../formats/money.ts';
import { useWords } from '../language/language.tsx';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { holdWords } from './hold-words.ts';
import { useHold } from './use-hold.ts';

/** The debtor contests all or part of the invoice. */
export function OpenDispute(props: ActProps) {
  const { dispute, contested, untilDispute } = useWords(holdWords);
  const common = useWords(actWords);
  const today = useToday();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [until, setUntil] = useState('');
  const { hold, isBusy, error } = useHold(props);
  const amount = centsOf(typed);
  const run = () =>
    hold(
      {
        kind: 'dispute',
        reason: reason.trim(),
        ...(amount && { amount }),
        ...(until && { until }),
      },
      dispute.said,
    );
  return (
    <ActDialog
      title={dispute.title}
      effect={dispute.effect}
      label={dispute.title}
      run={run}
      isBusy={isBusy}
      error={error}
      obstacle={firstObstacle(
        [reason.trim() === '', common.needReason],
        [typed.trim() !== '' && !amount, common.needAmount],
      )}
      close={props.close}
    >
      <NoteField
        label={common.reason}
        hint={common.reasonHint}
        value={reason}
        onChange={setReason}
      />
      <TextField kind="amount" label={contested} value={typed} onChange={setTyped} />
      <TextField kind="date" label={untilDispute} least={today} value={until} onChange={setUntil} />
    </ActDialog>
  );
}
