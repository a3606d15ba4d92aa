import { Link } from '@tanstack/react-router';
import { Flag, Keyboard } from 'lucide-react';
import { Fragment } from 'react';
import { useFormats, useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { CreditorChoice } from './creditor-choice.tsx';
import { places } from './places.ts';
import { useRailCounts } from './use-rail-counts.ts';

/** Where one can go, what waits there, and for which creditor. */
export function Rail() {
  const words = useWords(shell);
  const { number } = useFormats();
  const counts = useRailCounts();
  return (
    <nav className="rail" aria-label={words.navigation}>
      <div className="brand">
        <i>
          <Flag aria-hidden className="icon" />
        </i>
        Relance
      </div>
      {places.map(({ to, word, icon: Icon, ...place }) => (
        <Fragment key={to}>
          {'isApart' in place && <hr />}
          <Link
            to={to}
            search={({ creditor }) => ({ creditor })}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
            className={classOf(word, place, counts[word])}
          >
            <Icon aria-hidden className="icon" />
            <span>{words[word]}</span>
            {counts[word] !== undefined && <b>{number(counts[word])}</b>}
          </Link>
        </Fragment>
      ))}
      <div className="foot">
        <Link to="/clavier" className="keys">
          <Keyboard aria-hidden className="icon" /> {words.help} <kbd aria-hidden>?</kbd>
        </Link>
        <CreditorChoice />
      </div>
    </nav>
  );
}

function classOf(word: string, place: object, count: number | undefined): string | undefined {
  if ('isLater' in place) return 'later';
  return word === 'blocked' && count ? 'alert' : undefined;
}
