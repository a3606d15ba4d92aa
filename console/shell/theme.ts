import { readPreference, savePreference } from './preferences.ts';

type Theme = 'light' | 'dark';

/** The theme in use: the one chosen, else the one the system asks for. */
export function currentTheme(): Theme {
  const chosen = readPreference('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows the chosen theme; without a choice, style sheets follow the system by themselves. */
export function applyTheme(): void {
  const chosen = readPreference('theme');
  if (chosen !== undefined) document.documentElement.dataset.theme = chosen;
}

export function switchTheme(): Theme {
  const next = currentTheme() === 'dark' ? 'light' : 'dark';
  savePreference('theme', next);
  document.documentElement.dataset.theme = next;
  return next;
}
