import { useFormats } from '../language/language.tsx';

type Facts = {
  readonly balance: number;
  readonly status: string;
  readonly daysLate: number;
};

const VERY_LATE = 30;

export function toneOfLateness(daysLate: number): 'muted' | 'warn' | 'bad' {
  if (daysLate <= 0) return 'muted';
  return daysLate > VERY_LATE ? 'bad' : 'warn';
}

/** How late an invoice is; nothing where nothing is owed any more. */
export function Lateness({ row }: { readonly row: Facts }) {
  const { lateness } = useFormats();
  const { balance, status, daysLate } = row;
  if (balance <= 0 || status === 'cancelled') return <td className="num late muted">—</td>;
  return <td className={`num late ${toneOfLateness(daysLate)}`}>{lateness(daysLate)}</td>;
}
