import type { InvoiceRow } from '../../api/types.ts';
import { Chip } from '../../parts/chip.tsx';
import { attentions, holds, statuses } from '../../words/states.ts';

/** What a person must know first: something to decide, a hold, else a state other than followed. */
export function RowState({ row }: { readonly row: InvoiceRow }) {
  const { attention, hold, status } = row;
  if (attention === 'question' || attention === 'in-doubt') {
    return <Chip look={attentions[attention]} />;
  }
  if (hold) return <Chip look={holds[hold.kind]} />;
  return status === 'followed' ? (
    <span className="muted">—</span>
  ) : (
    <Chip look={statuses[status]} />
  );
}
