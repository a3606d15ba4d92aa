import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { useToday } from '../api/clock.ts';
import { TextField } from '../fields/fields.tsx';
import { centsOf, typedEuros } from '../formats/money.ts';
import { bilingual } from '../language/bilingual.ts';
import { useFormats, useLanguage, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { mistake, reversePayment } from './reverse.ts';
import { useAct } from './use-act.ts';

const words = bilingual(
  {
    title: 'Enregistrer un règlement',
    effect: (balance: string) =>
      `Il reste ${balance}. Un règlement complet arrête le suivi aussitôt\u00a0; un règlement partiel le laisse continuer sur le reste.`,
    paidOn: 'Reçu le',
    reference: 'Référence du virement',
    method: 'Moyen',
    said: (amount: string) => `Règlement de ${amount} enregistré.`,
    undone: 'Règlement retiré\u00a0: saisi par erreur. Le suivi reprend.',
  },
  {
    title: 'Record a payment',
    effect: (balance: string) =>
      `${balance} is left. A full payment stops the follow-up at once; a part payment lets it go on with the rest.`,
    paidOn: 'Received on',
    reference: 'Reference of the transfer',
    method: 'Means',
    said: (amount: string) => `Payment of ${amount} recorded.`,
    undone: 'Payment withdrawn: entered by mistake. The follow-up goes on.',
  },
);

/** Money that arrived, typed by hand. */
export function RecordPayment({ invoice, close }: ActProps) {
  const { language } = useLanguage();
  const { euros } = useFormats();
  const own = useWords(words);
  const common = useWords(actWords);
  const by = useSignature().trim();
  const today = useToday();
  const [typed, setTyped] = useState(() => typedEuros(invoice.balance, language));
  const [paidOn, setPaidOn] = useState(today);
  const [reference, setReference] = useState('');
  const withdraw = (invoiceId: string, paymentId: string) =>
    reversePayment(invoiceId, paymentId, { ...mistake(paidOn), by });
  const act = useAct<{ readonly payment: { readonly id: string } }>(close);
  const amount = centsOf(typed);
  const run = () => {
    if (amount === undefined) return;
    act.mutate({
      invoiceId: invoice.id,
      ask: () =>
        bodyOf(
          api.POST('/v1/invoices/{invoiceId}/payments', {
            params: { path: { invoiceId: invoice.id } },
            body: { amount, paidOn, by, ...(reference.trim() && { reference: reference.trim() }) },
          }),
        ),
      change: { balance: invoice.balance - amount },
      said: () => own.said(euros(amount)),
      undo: ({ payment }) => ({ ask: () => withdraw(invoice.id, payment.id), said: own.undone }),
    });
  };
  return (
    <ActDialog
      title={own.title}
      effect={own.effect(euros(invoice.balance))}
      run={run}
      act={act}
      obstacle={firstObstacle([!amount, common.needAmount], [paidOn === '', common.needDay])}
      close={close}
    >
      <TextField kind="amount" label={common.amount} value={typed} onChange={setTyped} />
      <TextField kind="date" label={own.paidOn} value={paidOn} most={today} onChange={setPaidOn} />
      <TextField label={own.reference} value={reference} longest={140} onChange={setReference} />
    </ActDialog>
  );
}
