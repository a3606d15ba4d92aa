import { useState } from 'react';
import type { InvoiceRow } from '../api/types.ts';
import { NoteField } from '../fields/note-field.tsx';
import { useFormats, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { decisionWords } from './decision-words.ts';
import type { ManyProps } from './pause-many.tsx';
import { skipStep } from './skip-step.tsx';
import { useMany } from './use-many.ts';

/** The next step of each of these invoices will not leave. */
export function SkipMany({ rows, close, done }: ManyProps) {
  const words = useWords(decisionWords);
  const common = useWords(actWords);
  const { euros } = useFormats();
  const by = useSignature().trim();
  const [reason, setReason] = useState('');
  const act = useMany(done);
  const withStep = rows.filter(({ nextStep }) => nextStep !== undefined);
  const sum = withStep.reduce((total, { balance }) => total + balance, 0);
  const one = async ({ id, nextStep }: InvoiceRow) =>
    nextStep && skipStep(id, nextStep.step, { reason: reason.trim(), by });
  return (
    <ActDialog
      title={words.skip.title}
      effect={`${words.many(withStep.length, euros(sum))} ${words.skipMany}`}
      label={words.skip.title}
      run={() => act.mutate({ rows: withStep, one })}
      isBusy={act.isPending}
      error={act.error}
      obstacle={firstObstacle([reason.trim() === '', common.needReason])}
      close={close}
    >
      <NoteField
        label={common.reason}
        hint={common.reasonHint}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}
