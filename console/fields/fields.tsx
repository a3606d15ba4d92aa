import { type ReactNode, useId } from 'react';

type Labelled = { readonly label: string; readonly hint?: string };

type FieldProps = Labelled & {
  readonly children: (ids: { id: string; hintId: string | undefined }) => ReactNode;
};

/** A label, its field and what helps to fill it. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, hintId })}
      {hint !== undefined && (
        <small id={hintId} className="muted">
          {hint}
        </small>
      )}
    </div>
  );
}

type TextProps = Labelled & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'date' | 'amount' | 'datetime-local';
  readonly isWrong?: boolean;
  readonly least?: string;
  readonly most?: string;
  readonly longest?: number;
};

/** One line of text, a day or an amount. */
export function TextField(props: TextProps) {
  const { label, hint, value, onChange, kind = 'text', isWrong, least, most, longest } = props;
  return (
    <Field label={label} hint={hint}>
      {({ id, hintId }) => (
        <input
          id={id}
          type={kind === 'amount' ? 'text' : kind}
          inputMode={kind === 'amount' ? 'decimal' : undefined}
          className={kind === 'amount' ? 'num' : undefined}
          value={value}
          min={least}
          max={most}
          maxLength={longest}
          aria-describedby={hintId}
          aria-invalid={isWrong}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

type ChoiceProps<Value extends string> = Labelled & {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One of a few values. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, value, options, onChange } = props;
  const choose = (text: string) => {
    const option = options.find((one) => one.value === text);
    if (option) onChange(option.value);
  };
  return (
    <Field label={label} hint={hint}>
      {({ id, hintId }) => (
        <select
          id={id}
          value={value}
          aria-describedby={hintId}
          onChange={({ target }) => choose(target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
