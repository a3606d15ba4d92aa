import { useToday } from '../../api/clock.ts';
import type { HistoryEntry, Invoice, Proof } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { invoiceWords } from './invoice-words.ts';
import { PastEvent } from './past-event.tsx';
import { PlannedEvent } from './planned-event.tsx';
import type { TimelineEvent } from './timeline-of.ts';
import { useChain } from './use-chain.ts';

type Props = {
  readonly invoice: Invoice;
  readonly planned: readonly HistoryEntry[];
  readonly past: readonly TimelineEvent[];
  readonly proofs: readonly Proof[];
};

/** What is planned, then what happened, the latest first, each in a sentence and with its proof. */
export function TimelineTab({ invoice, planned, past, proofs }: Props) {
  const words = useWords(invoiceWords);
  const { longDay } = useFormats();
  const chain = useChain(proofs);
  const today = useToday();
  return (
    <ol className="timeline">
      {planned.toReversed().map((entry) => (
        <PlannedEvent key={entry.step} entry={entry} invoice={invoice} />
      ))}
      <li className="divider">{words.today(longDay(today))}</li>
      {past.map((event) => (
        <PastEvent key={event.key} event={event} chain={chain} />
      ))}
    </ol>
  );
}
