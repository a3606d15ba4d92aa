import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { Hold } from '../api/types.ts';
import { ChoiceField } from '../fields/fields.tsx';
import { NoteField } from '../fields/note-field.tsx';
import { useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { decisionWords } from './decision-words.ts';
import { useAct } from './use-act.ts';

const OUTCOMES = {
  dispute: ['unfounded', 'founded', 'resumed'],
  promise: ['resumed', 'kept', 'broken'],
  plan: ['resumed', 'kept', 'broken'],
  pause: ['resumed'],
  insolvency: ['resumed'],
} as const;
type Outcome = (typeof OUTCOMES)[Hold['kind']][number];

/** A hold ends, with what came of it. */
export function ReleaseHold({ invoice, close, hold }: ActProps & { readonly hold: Hold }) {
  const words = useWords(decisionWords);
  const common = useWords(actWords);
  const by = useSignature().trim();
  const outcomes: readonly Outcome[] = OUTCOMES[hold.kind];
  const [outcome, setOutcome] = useState<Outcome>(outcomes[0] ?? 'resumed');
  const [note, setNote] = useState('');
  const act = useAct(close);
  const run = () =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () =>
        bodyOf(
          api.POST('/v1/invoices/{invoiceId}/holds/{holdId}/release', {
            params: { path: { invoiceId: invoice.id, holdId: hold.id } },
            body: { outcome, by, ...(note.trim() && { note: note.trim() }) },
          }),
        ),
      change: { status: 'followed', hold: undefined },
      said: () => words.release.said,
    });
  return (
    <ActDialog
      title={words.release.title}
      effect={words.release.effect}
      run={run}
      act={act}
      close={close}
    >
      <ChoiceField
        label={words.outcome}
        value={outcome}
        options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        onChange={setOutcome}
      />
      <NoteField label={common.note} value={note} onChange={setNote} />
    </ActDialog>
  );
}
