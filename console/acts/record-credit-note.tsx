import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { useToday } from '../api/clock.ts';
import { TextField } from '../fields/fields.tsx';
import { centsOf } from '../formats/money.ts';
import { useFormats, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { decisionWords } from './decision-words.ts';
import { useAct } from './use-act.ts';

/** A credit note takes something off the invoice. */
export function RecordCreditNote({ invoice, close }: ActProps) {
  const words = useWords(decisionWords);
  const common = useWords(actWords);
  const today = useToday();
  const [number, setNumber] = useState('');
  const [typed, setTyped] = useState('');
  const [issuedOn, setIssuedOn] = useState(today);
  const amount = centsOf(typed);
  const { record, act } = useCreditNote({ invoice, close });
  return (
    <ActDialog
      title={words.creditNote.title}
      effect={words.creditNote.effect}
      run={() => amount && record({ number: number.trim(), issuedOn, amount })}
      act={act}
      obstacle={firstObstacle(
        [number.trim() === '', words.creditNumber],
        [!amount, common.needAmount],
        [issuedOn === '', common.needDay],
      )}
      close={close}
    >
      <TextField label={words.creditNumber} value={number} longest={35} onChange={setNumber} />
      <TextField kind="amount" label={common.amount} value={typed} onChange={setTyped} />
      <TextField
        kind="date"
        label={words.issuedOn}
        value={issuedOn}
        most={today}
        onChange={setIssuedOn}
      />
    </ActDialog>
  );
}

type CreditNote = { readonly number: string; readonly issuedOn: string; readonly amount: number };

function useCreditNote({ invoice, close }: ActProps) {
  const { creditNote } = useWords(decisionWords);
  const { euros } = useFormats();
  const by = useSignature().trim();
  const act = useAct(close);
  const record = (body: CreditNote) =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () =>
        bodyOf(
          api.POST('/v1/invoices/{invoiceId}/credit-notes', {
            params: { path: { invoiceId: invoice.id } },
            body: { ...body, by },
          }),
        ),
      change: { balance: invoice.balance - body.amount },
      said: () => creditNote.said(euros(body.amount)),
    });
  return { record, act };
}
