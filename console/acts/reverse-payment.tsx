import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { useToday } from '../api/clock.ts';
import type { Invoice } from '../api/types.ts';
import { TextField } from '../fields/fields.tsx';
import { useFormats, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { decisionWords } from './decision-words.ts';
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
      ask: () =>
        bodyOf(
          api.POST('/v1/invoices/{invoiceId}/payments/{paymentId}/reversal', {
            params: { path: { invoiceId: invoice.id, paymentId: payment.id } },
            body: { reversedOn, by },
          }),
        ),
      change: { balance: invoice.balance + payment.amount },
      said: () => words.reversal.said,
    });
  return (
    <ActDialog
      title={words.reversal.title}
      effect={words.reversal.effect(euros(payment.amount))}
      label={words.reversal.title}
      run={run}
      isBusy={act.isPending}
      error={act.error}
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
