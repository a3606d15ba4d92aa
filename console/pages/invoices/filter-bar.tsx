import { useNavigate } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import type { InvoiceRow } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { type Choice, choicesOf } from './filter-choices.ts';
import { type FilterName, type InvoiceFilters, invoiceFilters } from './invoice-filters.ts';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly filters: InvoiceFilters; readonly rows: readonly InvoiceRow[] };

/** Changes one thing of the address and leaves the rest. */
export function useFilter() {
  const navigate = useNavigate({ from: '/factures' });
  return (name: keyof InvoiceFilters, value: string | undefined) =>
    void navigate({
      search: (all) => ({ ...all, ...invoiceFilters({ ...all, [name]: value || undefined }) }),
      replace: true,
    });
}

/** Every filter, its choice written in it; those in use stand out and can be taken away. */
export function FilterBar({ filters, rows }: Props) {
  const { language, formats } = useLanguage();
  const words = useWords(invoiceWords);
  const set = useFilter();
  return (
    <search className="filters">
      <label className="pill typed">
        <Search aria-hidden className="icon" />
        <input
          type="search"
          aria-label={words.filterText}
          placeholder={words.filterText}
          value={filters.text ?? ''}
          onChange={({ target }) => set('text', target.value)}
        />
      </label>
      {choicesOf({ rows, filters, language, formats }).map((choice) => (
        <Pill key={choice.name} choice={choice} value={filters[choice.name]} set={set} />
      ))}
    </search>
  );
}

type PillProps = {
  readonly choice: Choice;
  readonly value: string | undefined;
  readonly set: (name: FilterName, value: string | undefined) => void;
};

function Pill({ choice, value, set }: PillProps) {
  const words = useWords(invoiceWords);
  const { name, label, none, options } = choice;
  const isOn = value !== undefined;
  return (
    <span className={isOn ? 'pill on' : 'pill'}>
      <label>
        {label}{' '}
        <select value={value ?? ''} onChange={({ target }) => set(name, target.value)}>
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      {isOn && (
        <button
          type="button"
          className="bare"
          aria-label={words.removeFilter(label)}
          onClick={() => set(name, undefined)}
        >
          <X aria-hidden className="icon" />
        </button>
      )}
    </span>
  );
}
