import { TextField } from '../fields/fields.tsx';
import { useWords } from '../language/language.tsx';
import { sign, useSignature } from '../shell/signature.ts';
import { actWords } from './act-words.ts';

const LONGEST = 70;

/** Whose name the act carries. */
export function SignedBy() {
  const words = useWords(actWords);
  const name = useSignature();
  return (
    <TextField
      label={words.signedBy}
      hint={name === '' ? words.signHint : undefined}
      value={name}
      longest={LONGEST}
      onChange={sign}
    />
  );
}
