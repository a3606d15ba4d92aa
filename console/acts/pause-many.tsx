import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import type { InvoiceRow } from '../api/types.ts';
import { TextField } from '../fields/fields.tsx';
import { addDays } from '../formats/days.ts';
import { useFormats, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { decisionWords } from './decision-words.ts';
import { holdWords } from './hold-words.ts';
import { liftAll, type Opened, openHold } from './use-hold.ts';
import { useMany } from './use-many.ts';
import { useReason } from './use-reason.tsx';

export type ManyProps = {
  readonly rows: readonly InvoiceRow[];
  readonly close: () => void;
  readonly done: () => void;
};

const USUAL_DAYS = 14;

/** Nothing leaves for all these invoices until a day. */
export function PauseMany({ rows, close, done }: ManyProps) {
  const { pause, lifted, until: untilLabel } = useWords(holdWords);
  const common = useWords(actWords);
  const { many } = useWords(decisionWords);
  const { euros } = useFormats();
  const by = useSignature().trim();
  const today = useToday();
  const [until, setUntil] = useState(() => addDays(today, USUAL_DAYS));
  const why = useReason();
  const act = useMany<Opened>(done, (opened) => ({
    ask: () => liftAll(opened, by),
    said: lifted,
  }));
  const sum = rows.reduce((total, { balance }) => total + balance, 0);
  const one = ({ id }: InvoiceRow) =>
    openHold(id, { kind: 'pause', until, reason: why.reason, by });
  return (
    <ActDialog
      title={pause.title}
      effect={`${many(rows.length, euros(sum))} ${pause.effect}`}
      run={() => act.mutate({ rows, one })}
      act={act}
      obstacle={firstObstacle([until === '', common.needDay]) ?? why.obstacle}
      close={close}
    >
      <TextField kind="date" label={untilLabel} least={today} value={until} onChange={setUntil} />
      {why.field}
    </ActDialog>
  );
}
