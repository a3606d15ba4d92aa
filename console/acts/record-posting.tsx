import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { useClock, useToday } from '../api/clock.ts';
import type { PostalEvent, StepName } from '../api/types.ts';
import { ChoiceField, TextField } from '../fields/fields.tsx';
import { useLanguage, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { steps } from '../words/states.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { decisionWords } from './decision-words.ts';
import { instantOn } from './instant-on.ts';
import { useAct } from './use-act.ts';

const EVENTS = [
  'posted',
  'first-presented',
  'received',
  'refused',
  'not-claimed',
  'returned',
] as const satisfies readonly PostalEvent[];

type Props = ActProps & {
  readonly onPaper: readonly StepName[];
  readonly first: StepName;
  /** What may be told, the likeliest first; anything where it is not known. */
  readonly events?: readonly PostalEvent[];
};

/** What the post did with a letter. */
export function RecordPosting({ invoice, close, onPaper, first, events = EVENTS }: Props) {
  const words = useWords(decisionWords);
  const common = useWords(actWords);
  const { language } = useLanguage();
  const today = useToday();
  const [step, setStep] = useState(first);
  const [event, setEvent] = useState<PostalEvent>(events[0] ?? 'posted');
  const [on, setOn] = useState(today);
  const [tracking, setTracking] = useState('');
  const { record, act } = usePosting({ invoice, close });
  return (
    <ActDialog
      title={words.posting.title}
      effect={words.posting.effect}
      run={() => record({ step, event, on, tracking })}
      act={act}
      obstacle={firstObstacle([on === '', common.needDay])}
      close={close}
    >
      <ChoiceField
        label={words.postingStep}
        value={step}
        options={onPaper.map((value) => ({ value, label: steps[value].label[language] }))}
        onChange={setStep}
      />
      <ChoiceField
        label={words.event}
        value={event}
        options={events.map((value) => ({ value, label: words.events[value] }))}
        onChange={setEvent}
      />
      <TextField kind="date" label={words.at} value={on} most={today} onChange={setOn} />
      <TextField label={words.tracking} value={tracking} longest={35} onChange={setTracking} />
    </ActDialog>
  );
}

type Posting = {
  readonly step: StepName;
  readonly event: PostalEvent;
  readonly on: string;
  readonly tracking: string;
};

function usePosting({ invoice, close }: ActProps) {
  const { posting } = useWords(decisionWords);
  const by = useSignature().trim();
  const now = useClock()?.now ?? new Date().toISOString();
  const act = useAct(close);
  const record = ({ step, event, on, tracking }: Posting) =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () =>
        bodyOf(
          api.POST('/v1/invoices/{invoiceId}/postings', {
            params: { path: { invoiceId: invoice.id } },
            body: {
              step,
              event,
              at: instantOn(on, now),
              by,
              ...(tracking.trim() && { trackingNumber: tracking.trim() }),
            },
          }),
        ),
      said: () => posting.said,
    });
  return { record, act };
}
