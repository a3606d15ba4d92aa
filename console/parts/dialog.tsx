import { Check } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { Busy } from './busy.tsx';

type Act = {
  readonly label: string;
  readonly run: () => void;
  readonly isBusy?: boolean;
  /** Why it cannot be done yet; the button says so. */
  readonly obstacle?: string | undefined;
  readonly isDangerous?: boolean;
};

type Props = {
  /** The verb. */
  readonly title: string;
  /** What it will do, said before it is done. */
  readonly effect: ReactNode;
  readonly act: Act;
  readonly close: () => void;
  readonly error?: string | undefined;
  readonly children?: ReactNode;
};

/** A modal question about one act. Escape and a press outside give up. */
export function Dialog({ title, effect, act, close, error, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (act.obstacle === undefined && act.isBusy !== true) act.run();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={close}>
      <form onSubmit={submit} noValidate>
        <h2 id={titleId}>{title}</h2>
        <p className="second">{effect}</p>
        {children}
        {error !== undefined && (
          <p className="refusal" role="alert">
            {error}
          </p>
        )}
        <Choices act={act} giveUp={() => dialog.current?.close()} />
      </form>
    </dialog>
  );
}

type ChoicesProps = { readonly act: Act; readonly giveUp: () => void };

function Choices({ act, giveUp }: ChoicesProps) {
  const words = useWords(shell);
  return (
    <div className="choices">
      <button type="button" className="button" onClick={giveUp}>
        {words.cancel}
      </button>
      <button
        type="submit"
        className={act.isDangerous ? 'button danger' : 'button primary'}
        aria-disabled={act.obstacle !== undefined}
        title={act.obstacle}
        aria-busy={act.isBusy}
      >
        <Busy isBusy={act.isBusy === true} icon={Check} /> {act.label}
      </button>
    </div>
  );
}
