import { useState } from 'react';
import { ActDialog } from '../../acts/act-dialog.tsx';
import { useCorrection } from '../../acts/use-correction.ts';
import type { DebtorDetail } from '../../api/types.ts';
import { TextField } from '../../fields/fields.tsx';
import { NoteField } from '../../fields/note-field.tsx';
import { useFormats, useWords } from '../../language/language.tsx';
import { debtorPageWords } from './debtor-page-words.ts';

type Props = { readonly debtor: DebtorDetail };

/** What helps the next person who calls. */
export function NoteCard({ debtor }: Props) {
  const words = useWords(debtorPageWords);
  const { dayOfMoment } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { note } = debtor;
  return (
    <section className="card">
      <header>
        <h2>{words.note}</h2>
        <button type="button" className="plain small end" onClick={() => setOpen(true)}>
          {words.editNote}
        </button>
      </header>
      <div className="pad">
        {note ? (
          <>
            <p className="note-text">{note.text}</p>
            <p className="small muted">{words.noteBy(note.by, dayOfMoment(note.at))}</p>
          </>
        ) : (
          <p className="second">{words.noNote}</p>
        )}
      </div>
      {isOpen && <WriteNote debtor={debtor} close={() => setOpen(false)} />}
    </section>
  );
}

function WriteNote({ debtor, close }: Props & { readonly close: () => void }) {
  const words = useWords(debtorPageWords);
  const [text, setText] = useState(debtor.note?.text ?? '');
  const [owner, setOwner] = useState(debtor.followedBy ?? '');
  const act = useCorrection(debtor, words.noteSaid, close);
  return (
    <ActDialog
      title={words.note}
      effect={words.noteEffect}
      label={words.save}
      run={() =>
        act.mutate({
          change: { note: text.trim() || null, followedBy: owner.trim() || null },
          before: { note: debtor.note?.text ?? null, followedBy: debtor.followedBy ?? null },
        })
      }
      act={act}
      close={close}
    >
      <NoteField label={words.note} value={text} onChange={setText} />
      <TextField label={words.owner} value={owner} longest={70} onChange={setOwner} />
    </ActDialog>
  );
}
