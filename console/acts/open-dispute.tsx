import { useState } from 'react';
import { useToday } from '../api/clock.ts';
import { ChoiceField, TextField } from '../fields/fields.tsx';
import { NoteField } from '../fields/note-field.tsx';
import { centsOf } from '../formats/money.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { type UsualReason, usualReasons } from '../words/dispute-reasons.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { holdWords } from './hold-words.ts';
import { useHold } from './use-hold.ts';

const USUAL = Object.keys(usualReasons).filter((code): code is UsualReason => code in usualReasons);
type Choice = UsualReason | 'other';

/** The debtor contests all or part of the invoice. */
export function OpenDispute(props: ActProps) {
  const { dispute, contested, untilDispute, inWords } = useWords(holdWords);
  const common = useWords(actWords);
  const today = useToday();
  const [choice, choose] = useState<Choice>('other');
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const [until, setUntil] = useState('');
  const { hold, act } = useHold(props);
  const amount = centsOf(typed);
  const reason = choice === 'other' ? text.trim() : choice;
  const run = () =>
    hold(
      {
        kind: 'dispute',
        reason,
        ...(amount && { amount }),
        ...(until && { until }),
      },
      dispute.said,
    );
  return (
    <ActDialog
      title={dispute.title}
      effect={dispute.effect}
      run={run}
      act={act}
      obstacle={firstObstacle(
        [reason === '', common.needReason],
        [typed.trim() !== '' && !amount, common.needAmount],
      )}
      close={props.close}
    >
      <ReasonField choice={choice} choose={choose} />
      {choice === 'other' && (
        <NoteField label={inWords} hint={common.reasonHint} value={text} onChange={setText} />
      )}
      <TextField kind="amount" label={contested} value={typed} onChange={setTyped} />
      <TextField kind="date" label={untilDispute} least={today} value={until} onChange={setUntil} />
    </ActDialog>
  );
}

type ReasonProps = { readonly choice: Choice; readonly choose: (choice: Choice) => void };

function ReasonField({ choice, choose }: ReasonProps) {
  const { otherReason } = useWords(holdWords);
  const { reason } = useWords(actWords);
  const { language } = useLanguage();
  const usual = USUAL.map((value) => ({ value, label: usualReasons[value][language] }));
  return (
    <ChoiceField<Choice>
      label={reason}
      value={choice}
      options={[{ value: 'other', label: otherReason }, ...usual]}
      onChange={choose}
    />
  );
}
