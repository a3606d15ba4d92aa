import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../../api/client.ts';
import { useToday } from '../../api/clock.ts';
import type { CalendarName } from '../../api/types.ts';
import { ChoiceField, TextField } from '../../fields/fields.tsx';
import { addDays } from '../../formats/days.ts';
import { bilingual } from '../../language/bilingual.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { calendars, steps } from '../../words/states.ts';

const words = bilingual(
  {
    open: 'Essayer avec un exemple',
    title: 'Essayer un calendrier',
    effect: 'Rien n’est enregistré\u00a0: seules les dates sont calculées.',
    dueOn: 'Échéance',
    calendar: 'Calendrier',
    close: 'Fermer',
  },
  {
    open: 'Try an example',
    title: 'Try a calendar',
    effect: 'Nothing is recorded: only the days are computed.',
    dueOn: 'Due date',
    calendar: 'Calendar',
    close: 'Close',
  },
);

const TERM_DAYS = 30;
const SAMPLE_TOTAL = 120_000;
const NAMES: readonly CalendarName[] = ['standard', 'gentle', 'firm'];

/** A dry run of a calendar, for an invoice that does not exist. */
export function CalendarTrial() {
  const own = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {own.open}
      </button>
      {isOpen && <Trial close={() => setOpen(false)} />}
    </>
  );
}

function Trial({ close }: { readonly close: () => void }) {
  const own = useWords(words);
  const { language } = useLanguage();
  const today = useToday();
  const [dueOn, setDueOn] = useState(() => addDays(today, TERM_DAYS));
  const [name, setName] = useState<CalendarName>('standard');
  return (
    <Dialog
      title={own.title}
      effect={own.effect}
      close={close}
      act={{ label: own.close, run: close }}
    >
      <TextField kind="date" label={own.dueOn} least={today} value={dueOn} onChange={setDueOn} />
      <ChoiceField
        label={own.calendar}
        value={name}
        options={NAMES.map((value) => ({ value, label: calendars[value][language] }))}
        onChange={setName}
      />
      {dueOn !== '' && <Days name={name} issuedOn={today} dueOn={dueOn} />}
    </Dialog>
  );
}

type Props = { readonly name: CalendarName; readonly issuedOn: string; readonly dueOn: string };

function Days({ name, issuedOn, dueOn }: Props) {
  const { language, formats } = useLanguage();
  const { data } = useQuery({
    queryKey: ['calendar-trial', name, issuedOn, dueOn],
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/v1/calendars/{name}/preview', {
          params: { path: { name } },
          body: { issuedOn, dueOn, total: SAMPLE_TOTAL },
          signal,
        }),
      ),
  });
  return (
    <ol className="trial">
      {data?.steps.map(({ step, label, dueOn: on }) => (
        <li key={step} className="between">
          <span>
            {label} · {steps[step].label[language]}
          </span>
          <span className="second">{formats.longDay(on)}</span>
        </li>
      ))}
    </ol>
  );
}
