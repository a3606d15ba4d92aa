import { Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { AttendanceChip } from './attendance-chip.tsx';
import { SearchBox } from './search-box.tsx';
import { SignatureButton } from './signature-button.tsx';
import { currentTheme, switchTheme } from './theme.ts';

/** Search, language, theme and who acts. */
export function TopBar() {
  return (
    <header className="top">
      <SearchBox />
      <div className="tools">
        <AttendanceChip />
        <LanguageSwitch />
        <ThemeSwitch />
        <SignatureButton />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const words = useWords(shell);
  const { language, speak } = useLanguage();
  return (
    <fieldset className="languages" aria-label={words.languageLabel}>
      {(['fr', 'en'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => speak(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeSwitch() {
  const words = useWords(shell);
  const [theme, setTheme] = useState(currentTheme);
  const isDark = theme === 'dark';
  const Icon = isDark ? Sun : Moon;
  const label = isDark ? words.toLight : words.toDark;
  return (
    <button
      type="button"
      className="bare"
      aria-label={label}
      title={label}
      onClick={() => setTheme(switchTheme())}
    >
      <Icon aria-hidden className="icon" />
    </button>
  );
}
