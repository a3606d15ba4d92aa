import type { ReactNode } from 'react';
import { useFormats } from '../../language/language.tsx';

type Props = {
  readonly label: string;
  readonly figure: { readonly count: number; readonly amount: number };
  readonly children: ReactNode;
};

/** How many and how much; with a way there when there are any. */
export function BandCell({ label, figure: { count, amount }, children }: Props) {
  const { euros, number } = useFormats();
  return (
    <div>
      <p className="small">{label}</p>
      <b className="figure">{count === 0 ? '0' : `${number(count)} · ${euros(amount)}`}</b>
      {count > 0 && children}
    </div>
  );
}
