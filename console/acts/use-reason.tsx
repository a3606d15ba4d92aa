import { type ReactNode, useState } from 'react';
import { NoteField } from '../fields/note-field.tsx';
import { useWords } from '../language/language.tsx';
import { actWords } from './act-words.ts';

type Asked = {
  /** As it is recorded; empty until something was said. */
  readonly reason: string;
  readonly obstacle: string | undefined;
  readonly field: ReactNode;
};

/** Why a person does it, which many acts must say: the field, and what is missing until it is filled. */
export function useReason(): Asked {
  const words = useWords(actWords);
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  return {
    reason,
    obstacle: reason === '' ? words.needReason : undefined,
    field: (
      <NoteField label={words.reason} hint={words.reasonHint} value={typed} onChange={setTyped} />
    ),
  };
}
