import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import { TextField } from '../fields/fields.tsx';
import { addDays } from '../formats/days.ts';
import { centsOf } from '../formats/money.ts';
import { useWords } from '../language/language.tsx';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { holdWords } from './hold-words.ts';
import { useHold } from './use-hold.ts';

const USUAL_DAYS = 7;

/** The debtor said when the money will come. */
export function OpenPromise(props: ActProps) {
  const { promise, promisedOn: dayLabel, promisedAmount } = useWords(holdWords);
  const common = useWords(actWords);
  const today = useToday();
  const [promisedOn, setPromisedOn] = useState(() => addDays(today, USUAL_DAYS));
  const [typed, setTyped] = useState('');
  const { hold, act } = useHold(props);
  const amount = centsOf(typed);
  const run = () => hold({ kind: 'promise', promisedOn, ...(amount && { amount }) }, promise.said);
  return (
    <ActDialog
      title={promise.title}
      effect={promise.effect}
      run={run}
      act={act}
      obstacle={firstObstacle(
        [promisedOn === '', common.needDay],
        [typed.trim() !== '' && !amount, common.needAmount],
      )}
      close={props.close}
    >
      <TextField
        kind="date"
        label={dayLabel}
        least={today}
        value={promisedOn}
        onChange={setPromisedOn}
      />
      <TextField kind="amount" label={promisedAmount} value={typed} onChange={setTyped} />
    </ActDialog>
  );
}
