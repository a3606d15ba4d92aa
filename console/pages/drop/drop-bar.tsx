import { Check, RotateCcw } from 'lucide-react';
import { useFormats, useWords } from '../../language/language.tsx';
import { Busy } from '../../parts/busy.tsx';
import type { Drop, RowState } from './drop-state.ts';
import { dropWords } from './drop-words.ts';

type Props = { readonly drop: Drop; readonly again: () => void; readonly send: () => void };

/** How many rows of the file are how far, and what can be done with them. */
export function DropBar({ drop, again, send }: Props) {
  const words = useWords(dropWords);
  const { euros } = useFormats();
  const { fileName, lines, ignored } = drop;
  const count = (...states: RowState[]) =>
    lines.filter(({ state }) => states.includes(state)).length;
  const sum = lines.reduce((all, line) => all + (line.kind === 'invoice' ? line.body.total : 0), 0);
  const isBusy = count('checking', 'sending') > 0;
  const ready = count('ready');
  return (
    <header className="drop-bar">
      <div>
        <h2>{words.count(fileName, lines.length, euros(sum))}</h2>
        <p className="line small" aria-live="polite">
          {isBusy ? words.wait : <Counts count={count} />}
        </p>
        {ignored.length > 0 && <p className="small muted">{words.ignored(ignored.join(', '))}</p>}
        <p className="small muted">{words.sendHelp}</p>
      </div>
      <div className="end line">
        {count('refused') > 0 && !isBusy && (
          <button type="button" className="button" onClick={again}>
            <RotateCcw aria-hidden className="icon" /> {words.again}
          </button>
        )}
        <button
          type="button"
          className="button primary"
          aria-disabled={ready === 0 || isBusy}
          title={ready === 0 ? words.noneReady : undefined}
          onClick={() => ready > 0 && !isBusy && send()}
        >
          <Busy isBusy={isBusy} icon={Check} /> {words.send(ready)}
        </button>
      </div>
    </header>
  );
}

function Counts({ count }: { readonly count: (...states: RowState[]) => number }) {
  const words = useWords(dropWords);
  const told = [
    { tone: 'ok', text: words.followed, number: count('followed') },
    { tone: 'info', text: words.ready, number: count('ready') },
    { tone: 'grey', text: words.known, number: count('known') },
    { tone: 'bad', text: words.wrong, number: count('flawed', 'refused') },
  ];
  return told
    .filter(({ number }) => number > 0)
    .map(({ tone, text, number }) => (
      <span key={tone} className={`chip ${tone}`}>
        {text(number)}
      </span>
    ));
}
