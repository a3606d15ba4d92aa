import type { InvoiceRow } from '../api/types.ts';
import { useFormats, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog } from './act-dialog.tsx';
import { decisionWords } from './decision-words.ts';
import type { ManyProps } from './pause-many.tsx';
import { skipStep } from './skip-step.tsx';
import { useMany } from './use-many.ts';
import { useReason } from './use-reason.tsx';

/** The next step of each of these invoices will not leave. */
export function SkipMany({ rows, close, done }: ManyProps) {
  const words = useWords(decisionWords);
  const { euros } = useFormats();
  const by = useSignature().trim();
  const why = useReason();
  const act = useMany(done);
  const withStep = rows.filter(({ nextStep }) => nextStep !== undefined);
  const sum = withStep.reduce((total, { balance }) => total + balance, 0);
  const one = async ({ id, nextStep }: InvoiceRow) =>
    nextStep && skipStep(id, nextStep.step, { reason: why.reason, by });
  return (
    <ActDialog
      title={words.skip.title}
      effect={`${words.many(withStep.length, euros(sum))} ${words.skipMany}`}
      run={() => act.mutate({ rows: withStep, one })}
      act={act}
      obstacle={why.obstacle}
      close={close}
    >
      {why.field}
    </ActDialog>
  );
}
