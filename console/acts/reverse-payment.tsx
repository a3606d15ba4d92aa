import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import type { Invoice } from '../api/types.ts';
import { TextField } from '../fields/fields.tsx';
import { useFormats, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { decisionWords } from './decision-words.ts';
import { reversePayment } from './reverse.ts';
import { useAct } from './use-act.ts';

type Props = ActProps & { readonly payment: Invoice['payments'][number] };

/** The bank took a payment back. */
export function ReversePayment({ invoice, close, payment }: Props) {
  const words = useWords(decisionWords);
  const common = useWords(actWords);
  const { euros } = useFormats();
  const by = useSignature().trim();
  const today = useToday();
  const [reversedOn, setReversedOn] = useState(today);
  const act = useAct(close);
  const run = () =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () => reversePayment(invoice.id, payment.id, { reversedOn, by }),
      change: { balance: invoice.balance + payment.amount },
      said: () => words.reversal.said,
    });
  return (
    <ActDialog
      title={words.reversal.title}
      effect={words.reversal.effect(euros(payment.amount))}
      run={run}
      act={act}
      isDangerous
      obstacle={firstObstacle([reversedOn === '', common.needDay])}
      close={close}
    >
      <TextField
        kind="date"
        label={words.reversedOn}
        least={payment.paidOn}
        most={today}
        value={reversedOn}
        onChange={setReversedOn}
      />
    </ActDialog>
  );
}
