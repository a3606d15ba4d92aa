import { useSyncExternalStore } from 'react';
import { readPreference, savePreference } from './preferences.ts';

const listeners = new Set<() => void>();

const store = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => readPreference('signature') ?? '',
};

/** The name that signs what this reader does; empty until they said it. */
export const useSignature = (): string => useSyncExternalStore(store.subscribe, store.current);

export function sign(name: string): void {
  savePreference('signature', name);
  for (const listener of listeners) listener();
}

/** `Nadia Ferrand` as `NF`. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase())
    .slice(0, 2)
    .join('');
