import { Link } from '@tanstack/react-router';
import { Flag } from 'lucide-react';
import { useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { CreditorChoice } from './creditor-choice.tsx';
import { places } from './places.ts';

/** Where one can go, and for which creditor. */
export function Rail() {
  const words = useWords(shell);
  return (
    <nav className="rail" aria-label={words.navigation}>
      <div className="brand">
        <i>
          <Flag aria-hidden className="icon" />
        </i>
        Relance
      </div>
      {places.map(({ to, word, icon: Icon }) => (
        <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
          <Icon aria-hidden className="icon" />
          <span>{words[word]}</span>
        </Link>
      ))}
      <CreditorChoice />
    </nav>
  );
}
