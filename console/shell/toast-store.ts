import { type Bilingual, bilingual } from '../language/bilingual.ts';

export type Toast = {
  readonly id: number;
  readonly text: Bilingual<string>;
  readonly isError: boolean;
  readonly undo?: () => void;
};

const SHOWN_MS = 8_000;
const WITH_UNDO_MS = 30_000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export const dismiss = (id: number): void => show(toasts.filter((toast) => toast.id !== id));

/** Tells what was done, in a line that screen readers hear; with a way back where there is one. */
export function tell(text: string, undo?: () => void): void {
  add(
    { text: bilingual(text, text), isError: false, ...(undo && { undo }) },
    undo ? WITH_UNDO_MS : SHOWN_MS,
  );
}

/** Tells what was not done. */
export function tellFailure(text: Bilingual<string>): void {
  add({ text, isError: true }, WITH_UNDO_MS);
}

function add(toast: Omit<Toast, 'id'>, shownMs: number): void {
  lastId += 1;
  const id = lastId;
  show([...toasts.slice(-2), { ...toast, id }]);
  setTimeout(() => dismiss(id), shownMs);
}

export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => toasts,
};
