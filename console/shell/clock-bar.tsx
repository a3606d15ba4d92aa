import { CalendarPlus, Clock as ClockIcon, SkipForward } from 'lucide-react';
import { type Clock, type Move, useAdvance, useClock } from '../api/clock.ts';
import { useFormats, useWords } from '../language/language.tsx';
import { Busy } from '../parts/busy.tsx';
import { shell } from '../words/shell.ts';

/** The clock of the embedded run: now, what comes next, and a way to go there. Absent on AWS. */
export function ClockBar() {
  const clock = useClock();
  return clock ? <Bar clock={clock} /> : null;
}

function Bar({ clock }: { readonly clock: Clock }) {
  const words = useWords(shell);
  const formats = useFormats();
  const { now, nextWakeUpAt: next } = clock;
  return (
    <aside className="clock" aria-label={words.clock}>
      <ClockIcon aria-hidden className="icon" />
      <span className="now">
        <b>{words.clock}</b> ·{' '}
        <time dateTime={now}>
          {formats.longDayOfMoment(now)}, {formats.hour(now)}
        </time>{' '}
        ({words.paris})
      </span>
      <time className="now short" dateTime={now}>
        {formats.moment(now)}
      </time>
      <span className="next">
        {next ? words.nextEvent(formats.shortDayOfMoment(next), formats.hour(next)) : words.noEvent}
      </span>
      <Moves hasNext={next !== null} />
    </aside>
  );
}

function Moves({ hasNext }: { readonly hasNext: boolean }) {
  const words = useWords(shell);
  const { mutate, isPending, variables } = useAdvance();
  const go = (move: Move) => {
    if (!isPending) mutate(move);
  };
  const isNext = variables !== undefined && 'advanceToNext' in variables;
  return (
    <span className="moves">
      <button
        type="button"
        className="button small"
        disabled={!hasNext}
        aria-busy={isPending && isNext}
        onClick={() => go({ advanceToNext: true })}
      >
        <Busy isBusy={isPending && isNext} icon={SkipForward} /> {words.advance}
      </button>
      <button
        type="button"
        className="button small"
        aria-busy={isPending && !isNext}
        onClick={() => go({ advanceDays: 1 })}
      >
        <Busy isBusy={isPending && !isNext} icon={CalendarPlus} /> {words.oneDay}
      </button>
    </span>
  );
}
