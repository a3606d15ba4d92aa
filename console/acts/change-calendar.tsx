import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { CalendarName } from '../api/types.ts';
import { ChoiceField } from '../fields/fields.tsx';
import { useLanguage, useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { calendars } from '../words/states.ts';
import { ActDialog } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { decisionWords } from './decision-words.ts';
import { useAct } from './use-act.ts';
import { useReason } from './use-reason.tsx';

const NAMES = ['standard', 'gentle', 'firm'] as const satisfies readonly CalendarName[];

/** The invoice follows other days from now on. */
export function ChangeCalendar({ invoice, close }: ActProps) {
  const words = useWords(decisionWords);
  const { language } = useLanguage();
  const by = useSignature().trim();
  const others = NAMES.filter((name) => name !== invoice.calendar);
  const [calendar, setCalendar] = useState<CalendarName>(others[0] ?? 'standard');
  const why = useReason();
  const act = useAct(close);
  const moveTo = (to: CalendarName, reason: string) =>
    bodyOf(
      api.POST('/v1/invoices/{invoiceId}/calendar', {
        params: { path: { invoiceId: invoice.id } },
        body: { calendar: to, reason, by },
      }),
    );
  const run = () =>
    act.mutate({
      invoiceId: invoice.id,
      ask: () => moveTo(calendar, why.reason),
      said: () => words.calendar.said(calendars[calendar][language]),
      undo: () => ({
        ask: () => moveTo(invoice.calendar, words.calendar.undone),
        said: words.calendar.said(calendars[invoice.calendar][language]),
      }),
    });
  return (
    <ActDialog
      title={words.calendar.title}
      effect={words.calendar.effect}
      run={run}
      act={act}
      obstacle={why.obstacle}
      close={close}
    >
      <ChoiceField
        label={words.calendarField}
        value={calendar}
        options={others.map((value) => ({ value, label: calendars[value][language] }))}
        onChange={setCalendar}
      />
      {why.field}
    </ActDialog>
  );
}
