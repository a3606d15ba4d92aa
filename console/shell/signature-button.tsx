import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../language/language.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { shell } from '../words/shell.ts';
import { initialsOf, sign, useSignature } from './signature.ts';

/** Who acts: the name that every act of this reader carries. */
export function SignatureButton() {
  const words = useWords(shell);
  const name = useSignature();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="avatar"
        aria-label={name ? `${initialsOf(name)} · ${name}` : words.unsigned}
        title={name || words.unsigned}
        onClick={() => setOpen(true)}
      >
        {name ? initialsOf(name) : <UserRound aria-hidden className="icon" />}
      </button>
      {isOpen && <SignatureDialog name={name} close={() => setOpen(false)} />}
    </>
  );
}

type Props = { readonly name: string; readonly close: () => void };

function SignatureDialog({ name, close }: Props) {
  const words = useWords(shell);
  const [typed, setTyped] = useState(name);
  const save = () => {
    sign(typed);
    close();
  };
  return (
    <Dialog
      title={words.unsigned}
      effect={words.signatureHelp}
      close={close}
      act={{ label: words.save, run: save }}
    >
      <label className="field">
        <span>{words.signature}</span>
        <input value={typed} maxLength={70} onChange={({ target }) => setTyped(target.value)} />
      </label>
    </Dialog>
  );
}
