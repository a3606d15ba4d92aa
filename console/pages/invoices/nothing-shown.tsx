import { SearchX } from 'lucide-react';
import { useToday } from '../../api/clock.ts';
import type { InvoiceRow } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { useFilter } from './filter-bar.tsx';
import { hidingMost } from './filter-invoices.ts';
import type { InvoiceFilters } from './invoice-filters.ts';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly rows: readonly InvoiceRow[]; readonly filters: InvoiceFilters };

/** Names the filter that hides most, and offers to take it away. */
export function NothingShown({ rows, filters }: Props) {
  const words = useWords(invoiceWords);
  const { number } = useFormats();
  const today = useToday();
  const set = useFilter();
  const hiding = hidingMost(rows, filters, today);
  const text = hiding
    ? words.noneHidden(words[hiding.name], number(hiding.count))
    : words.noneAtAll;
  return (
    <EmptyCard icon={SearchX} tone="grey" title={words.noneTitle} text={text}>
      {hiding && (
        <button type="button" className="button" onClick={() => set(hiding.name, undefined)}>
          {words.removeThis}
        </button>
      )}
    </EmptyCard>
  );
}
