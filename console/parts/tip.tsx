import { Info } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';

type Props = { readonly label: string; readonly text: string };

/** How a figure is made, on hover and on focus; Escape closes it. */
export function Tip({ label, text }: Props) {
  const id = useId();
  const [isClosed, setClosed] = useState(false);
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setClosed(true);
  };
  return (
    <span className={isClosed ? 'tip closed' : 'tip'} onPointerLeave={() => setClosed(false)}>
      <button
        type="button"
        className="bare"
        aria-label={label}
        aria-describedby={id}
        onKeyDown={press}
        onBlur={() => setClosed(false)}
      >
        <Info aria-hidden className="icon" />
      </button>
      <span role="tooltip" id={id}>
        <b>{label}</b>
        <br />
        {text}
      </span>
    </span>
  );
}
