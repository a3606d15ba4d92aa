import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { CalendarName } from '../api/types.ts';
import { ChoiceField } from '../fields/fields.tsx';
import { NoteField } from '../fields/note-field.tsx';
import { useLanguage, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { calendars } from '../words/states.ts';
import { ActDialog, firstObstacle } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { actWords } from './act-words.ts';
import { decisionWords } from './decision-words.ts';
import { useAct } from './use-act.ts';

const NAMES = ['standard', 'gentle', 'firm'] as const satisfies readonly CalendarName[];

/** The invoice follows other days from now on. */
export function ChangeCalendar({ invoice, close }: ActProps) {
  const words = useWords(decisionWords);
  const common = useWords(actWords);
  const { language } = useLanguage();
  const by = useSignature().trim();
  const others = NAMES.filter((name) => name !== invoice.calendar);
  const [calendar, setCalendar] = useState<CalendarName>(others[0] ?? 'standard');
  const [reason, setReason] = useState('');
  const act = useAct(close);
  const run = () =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () =>
        bodyOf(
          api.POST('/v1/invoices/{invoiceId}/calendar', {
            params: { path: { invoiceId: invoice.id } },
            body: { calendar, reason: reason.trim(), by },
          }),
        ),
      said: () => words.calendar.said(calendars[calendar][language]),
    });
  return (
    <ActDialog
      title={words.calendar.title}
      effect={words.calendar.effect}
      label={words.calendar.title}
      run={run}
      isBusy={act.isPending}
      error={act.error}
      obstacle={firstObstacle([reason.trim() === '', common.needReason])}
      close={close}
    >
      <ChoiceField
        label={words.calendarField}
        value={calendar}
        options={others.map((value) => ({ value, label: calendars[value][language] }))}
        onChange={setCalendar}
      />
      <NoteField
        label={common.reason}
        hint={common.reasonHint}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}
