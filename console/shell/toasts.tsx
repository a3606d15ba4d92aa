import { Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useKeys } from '../keyboard/use-keys.ts';
import { useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { dismiss, type Toast, toastStore } from './toast-store.ts';

/** What was just done or refused; `z` takes back the last act that can be. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.current);
  const last = toasts.findLast(({ undo }) => undo);
  useKeys({ z: last && (() => takeBack(last)) });
  return (
    <div className="toasts" role="status">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function takeBack({ id, undo }: Toast): void {
  dismiss(id);
  undo?.();
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const words = useWords(shell);
  const said = useWords(toast.text);
  return (
    <p
      className={toast.isError ? 'toast failed' : 'toast'}
      role={toast.isError ? 'alert' : undefined}
    >
      <span>{said}</span>
      {toast.undo && (
        <button type="button" className="button small" onClick={() => takeBack(toast)}>
          <Undo2 aria-hidden className="icon" /> {words.undo} <kbd>z</kbd>
        </button>
      )}
    </p>
  );
}
