import type { HistoryEntry, Invoice } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { invoiceWords } from './invoice-words.ts';
import { PlannedEvent } from './planned-event.tsx';

type Props = { readonly invoice: Invoice; readonly planned: readonly HistoryEntry[] };

/** The steps to come, the next one first. */
export function PlannedTab({ invoice, planned }: Props) {
  const words = useWords(invoiceWords);
  if (planned.length === 0) return <p className="pad second">{words.nothingPlanned}</p>;
  return (
    <ol className="timeline">
      {planned.map((entry) => (
        <PlannedEvent key={entry.step} entry={entry} invoice={invoice} />
      ))}
    </ol>
  );
}
