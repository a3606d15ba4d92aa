import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { StepName } from '../api/types.ts';
import { ChoiceField } from '../fields/fields.tsx';
import { useLanguage, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { steps } from '../words/states.ts';
import { ActDialog } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { decisionWords } from './decision-words.ts';
import { useAct } from './use-act.ts';
import { useReason } from './use-reason.tsx';

export const skipStep = (
  invoiceId: string,
  step: StepName,
  decision: { reason: string; by: string },
) =>
  bodyOf(
    api.POST('/v1/invoices/{invoiceId}/steps/{step}/skip', {
      params: { path: { invoiceId, step } },
      body: decision,
    }),
  );

type Props = ActProps & { readonly planned: readonly StepName[]; readonly first: StepName };

/** One step will not happen. */
export function SkipStep({ invoice, close, planned, first }: Props) {
  const words = useWords(decisionWords);
  const { language } = useLanguage();
  const by = useSignature().trim();
  const [step, setStep] = useState(first);
  const why = useReason();
  const act = useAct(close);
  const run = () =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () => skipStep(invoice.id, step, { reason: why.reason, by }),
      said: () => words.skip.said(steps[step].label[language]),
    });
  return (
    <ActDialog
      title={words.skip.title}
      effect={words.skip.effect}
      run={run}
      act={act}
      obstacle={why.obstacle}
      close={close}
    >
      <ChoiceField
        label={words.step}
        value={step}
        options={planned.map((value) => ({ value, label: steps[value].label[language] }))}
        onChange={setStep}
      />
      {why.field}
    </ActDialog>
  );
}
