import { useEffect } from 'react';
import { readPreference } from '../shell/preferences.ts';
import { actOf, type KeyMap, lay } from './key-layers.ts';

/** Keys of a page or part, for as long as it is shown. */
export function useKeys(keys: KeyMap): void {
  useEffect(() => lay({ keys }));
}

const FIELDS = 'input:not([type=checkbox]), select, textarea, [contenteditable]';

/** Single letters are off inside fields and dialogs, and where the reader switched them off (WCAG 2.1.4). */
function isForUs({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return false;
  if (target instanceof Element && target.closest(FIELDS)) return false;
  if (key === 'Enter' || key === ' ') {
    return !(target instanceof Element && target.closest('a, button, summary, [role=tab]'));
  }
  return key === 'Escape' || readPreference('single-keys') !== 'off';
}

/** Listens once, for all maps there are. */
export function listenToKeys(): () => void {
  const hear = (event: KeyboardEvent) => {
    if (!isForUs(event)) return;
    const act = actOf(event, event.timeStamp);
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}
