type Preference = 'language' | 'theme' | 'signature' | 'single-keys' | 'views';

const PREFIX = 'relance.';

/** What this reader chose, in this browser. A browser that keeps nothing forgets it, and works. */
export function readPreference(name: Preference): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function savePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}
