import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import { TextField } from '../fields/fields.tsx';
import { NoteField } from '../fields/note-field.tsx';
import { addDays } from '../formats/days.ts';
import { useWords } from '../language/language.tsx';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { holdWords } from './hold-words.ts';
import { useHold } from './use-hold.ts';

const USUAL_DAYS = 14;

/** A person wants nothing to leave for a while. */
export function OpenPause(props: ActProps) {
  const { pause, until: untilLabel } = useWords(holdWords);
  const common = useWords(actWords);
  const today = useToday();
  const [until, setUntil] = useState(() => addDays(today, USUAL_DAYS));
  const [reason, setReason] = useState('');
  const { hold, isBusy, error } = useHold(props);
  const run = () => hold({ kind: 'pause', until, reason: reason.trim() }, pause.said);
  return (
    <ActDialog
      title={pause.title}
      effect={pause.effect}
      label={pause.title}
      run={run}
      isBusy={isBusy}
      error={error}
      obstacle={firstObstacle(
        [until === '', common.needDay],
        [reason.trim() === '', common.needReason],
      )}
      close={props.close}
    >
      <TextField kind="date" label={untilLabel} least={today} value={until} onChange={setUntil} />
      <NoteField
        label={common.reason}
        hint={common.reasonHint}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}
