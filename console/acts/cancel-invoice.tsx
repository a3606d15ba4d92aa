import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { decisionWords } from './decision-words.ts';
import { useAct } from './use-act.ts';
import { useReason } from './use-reason.tsx';

type Props = ActProps & {
  /** Whether it is written off unless the person says otherwise. */
  readonly isLoss?: boolean;
};

/** The invoice will not be asked for any more. */
export function CancelInvoice({ invoice, close, isLoss = false }: Props) {
  const words = useWords(decisionWords);
  const by = useSignature().trim();
  const why = useReason();
  const [writeOff, setWriteOff] = useState(isLoss);
  const act = useAct(close);
  const run = () =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () =>
        bodyOf(
          api.POST('/v1/invoices/{invoiceId}/cancellation', {
            params: { path: { invoiceId: invoice.id } },
            body: { reason: why.reason, by, writeOff },
          }),
        ),
      change: { status: 'cancelled' },
      said: () => words.cancel.said,
    });
  return (
    <ActDialog
      title={`${words.cancel.title} ${invoice.number}`}
      effect={words.cancel.effect}
      label={words.cancel.title}
      run={run}
      act={act}
      isDangerous
      obstacle={why.obstacle}
      close={close}
    >
      {why.field}
      <label className="check">
        <input
          type="checkbox"
          checked={writeOff}
          onChange={({ target }) => setWriteOff(target.checked)}
        />
        {words.writeOff}
      </label>
    </ActDialog>
  );
}
