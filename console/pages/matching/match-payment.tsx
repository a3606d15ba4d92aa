import { useState } from 'react';
import { ActDialog, firstObstacle } from '../../acts/act-dialog.tsx';
import { actWords } from '../../acts/act-words.ts';
import { useAct } from '../../acts/use-act.ts';
import { api, bodyOf } from '../../api/client.ts';
import type { InvoiceRow, UnmatchedPayment } from '../../api/types.ts';
import { TextField } from '../../fields/fields.tsx';
import { centsOf } from '../../formats/money.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { useSignature } from '../../shell/signature.ts';
import { useFound } from '../../shell/use-found.ts';
import { matchingWords } from './matching-words.ts';

type Props = { readonly payment: UnmatchedPayment; readonly close: () => void };

/** A person says to which invoice a payment belongs. */
export function MatchPayment({ payment, close }: Props) {
  const words = useWords(matchingWords);
  const common = useWords(actWords);
  const by = useSignature().trim();
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<InvoiceRow>();
  const [money, setMoney] = useState('');
  const act = useAct(close);
  const isUnknown = payment.signal.kind === 'amount-unknown';
  const amount = centsOf(money);
  const run = () =>
    chosen &&
    act.mutate({
      invoiceId: chosen.id,
      ask: () =>
        bodyOf(
          api.POST('/v1/unmatched-payments/{eventId}/match', {
            params: { path: { eventId: payment.id } },
            body: { invoiceId: chosen.id, by, ...(isUnknown && amount && { amount }) },
          }),
        ),
      said: () => words.said(chosen.number),
    });
  return (
    <ActDialog
      title={words.matchTitle}
      effect={words.matchEffect}
      label={words.match}
      run={run}
      act={act}
      obstacle={firstObstacle(
        [chosen === undefined, words.choose],
        [isUnknown && !amount, common.needAmount],
      )}
      close={close}
    >
      <TextField label={words.find} value={typed} onChange={setTyped} />
      <Candidates text={typed} chosen={chosen} choose={choose} />
      {isUnknown && (
        <TextField kind="amount" label={words.amount} value={money} onChange={setMoney} />
      )}
    </ActDialog>
  );
}

type CandidatesProps = {
  readonly text: string;
  readonly chosen: InvoiceRow | undefined;
  readonly choose: (row: InvoiceRow) => void;
};

function Candidates({ text, chosen, choose }: CandidatesProps) {
  const words = useWords(matchingWords);
  const { euros } = useFormats();
  const found = useFound(text);
  return (
    <fieldset className="candidates">
      <legend className="hidden">{words.chosen}</legend>
      {found.map((row) => (
        <label key={row.id} className="check">
          <input
            type="radio"
            name="invoice"
            checked={row.id === chosen?.id}
            onChange={() => choose(row)}
          />
          {row.debtor.name} · {row.number} · {euros(row.balance)}
        </label>
      ))}
    </fieldset>
  );
}
