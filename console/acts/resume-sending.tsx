import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { NoteField } from '../fields/note-field.tsx';
import { bilingual } from '../language/bilingual.ts';
import { useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useAct } from './use-act.ts';

const words = bilingual(
  {
    title: 'Rouvrir les envois',
    effect: 'Les envois de ce créancier repartent : ce qui attendait part aux heures prévues.',
    said: 'Les envois reprennent.',
  },
  {
    title: 'Resume sending',
    effect: 'The sends of this creditor go again: what waited leaves at its planned hours.',
    said: 'Sending goes on.',
  },
);

type Props = {
  readonly creditorId: string;
  readonly invoiceId: string;
  readonly close: () => void;
};

/** Ends the stop of all sends of a creditor. */
export function ResumeSending({ creditorId, invoiceId, close }: Props) {
  const own = useWords(words);
  const common = useWords(actWords);
  const by = useSignature().trim();
  const [reason, setReason] = useState('');
  const act = useAct(close);
  const run = () =>
    act.mutate({
      invoiceId,
      ask: () =>
        bodyOf(
          api.POST('/v1/creditors/{creditorId}/sending/resume', {
            params: { path: { creditorId } },
            body: { reason: reason.trim(), by },
          }),
        ),
      said: () => own.said,
    });
  return (
    <ActDialog
      title={own.title}
      effect={own.effect}
      label={own.title}
      run={run}
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
