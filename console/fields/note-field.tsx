import { Field } from './fields.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const LONGEST = 500;

/** A few lines in a person's words. */
export function NoteField({ label, hint, value, onChange }: Props) {
  return (
    <Field label={label} hint={hint}>
      {({ id, hintId }) => (
        <textarea
          id={id}
          rows={3}
          maxLength={LONGEST}
          value={value}
          aria-describedby={hintId}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
