import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import { TextField } from '../fields/fields.tsx';
import { addDays } from '../formats/days.ts';
import { useWords } from '../language/language.tsx';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { holdWords } from './hold-words.ts';
import { useHold } from './use-hold.ts';
import { useReason } from './use-reason.tsx';

const USUAL_DAYS = 14;

/** A person wants nothing to leave for a while. */
export function OpenPause(props: ActProps) {
  const { pause, until: untilLabel } = useWords(holdWords);
  const common = useWords(actWords);
  const today = useToday();
  const [until, setUntil] = useState(() => addDays(today, USUAL_DAYS));
  const why = useReason();
  const { hold, act } = useHold(props);
  const run = () => hold({ kind: 'pause', until, reason: why.reason }, pause.said);
  return (
    <ActDialog
      title={pause.title}
      effect={pause.effect}
      run={run}
      act={act}
      obstacle={firstObstacle([until === '', common.needDay]) ?? why.obstacle}
      close={props.close}
    >
      <TextField kind="date" label={untilLabel} least={today} value={until} onChange={setUntil} />
      {why.field}
    </ActDialog>
  );
}
