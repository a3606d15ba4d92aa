import { Pause, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { PauseMany } from '../../acts/pause-many.tsx';
import { SkipMany } from '../../acts/skip-many.tsx';
import type { InvoiceRow } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { debtorsOf, sumOf } from './amounts-of.ts';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly rows: readonly InvoiceRow[]; readonly clear: () => void };

/** Acts on all chosen invoices, with what they touch said before. */
export function MassBar({ rows, clear }: Props) {
  const words = useWords(invoiceWords);
  const { euros } = useFormats();
  const [act, setAct] = useState<'pause' | 'skip'>();
  if (rows.length === 0) return null;
  const close = () => setAct(undefined);
  return (
    <section className="mass" aria-live="polite">
      <b>{words.selected(rows.length, euros(sumOf(rows)), debtorsOf(rows))}</b>
      <button type="button" className="button" onClick={() => setAct('pause')}>
        <Pause aria-hidden className="icon" /> {words.pauseUntil}
      </button>
      <button type="button" className="button" onClick={() => setAct('skip')}>
        <SkipForward aria-hidden className="icon" /> {words.skipNext}
      </button>
      <button type="button" className="button" aria-label={words.clearLabel} onClick={clear}>
        <kbd aria-hidden>{words.clear}</kbd>
      </button>
      {act === 'pause' && <PauseMany rows={rows} close={close} done={clear} />}
      {act === 'skip' && <SkipMany rows={rows} close={close} done={clear} />}
    </section>
  );
}
