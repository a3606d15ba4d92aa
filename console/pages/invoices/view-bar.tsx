import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useToday } from '../../api/clock.ts';
import type { InvoiceRow } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { shell } from '../../words/shell.ts';
import { filterInvoices } from './filter-invoices.ts';
import type { InvoiceFilters } from './invoice-filters.ts';
import { invoiceWords } from './invoice-words.ts';
import { commonViews, isSameView, savedViews, saveViews, type View } from './views.ts';

type Props = { readonly rows: readonly InvoiceRow[]; readonly filters: InvoiceFilters };

/** Views with the number of their invoices: those everybody has, then one's own. */
export function ViewBar({ rows, filters }: Props) {
  const words = useWords(invoiceWords);
  const [own, setOwn] = useState(savedViews);
  const keep = (views: readonly View[]) => {
    saveViews(views);
    setOwn(views);
  };
  const common = commonViews.map(({ word, filters: some }) => ({
    name: words[word],
    filters: some,
  }));
  const isKnown = [...common, ...own].some((view) => isSameView(view.filters, filters));
  return (
    <nav className="views" aria-label={words.views}>
      {common.map((view) => (
        <ViewLink key={view.name} view={view} rows={rows} filters={filters} />
      ))}
      {own.map((view) => (
        <span key={view.name} className="own">
          <ViewLink view={view} rows={rows} filters={filters} />
          <button
            type="button"
            className="bare"
            aria-label={words.removeView(view.name)}
            onClick={() => keep(own.filter((one) => one !== view))}
          >
            <X aria-hidden className="icon" />
          </button>
        </span>
      ))}
      {!isKnown && <SaveView filters={filters} save={(view) => keep([...own, view])} />}
    </nav>
  );
}

function ViewLink({ view, rows, filters }: Props & { readonly view: View }) {
  const today = useToday();
  const { number } = useFormats();
  const isOn = isSameView(view.filters, filters);
  const count = useMemo(
    () => filterInvoices(rows, view.filters, today).length,
    [rows, view.filters, today],
  );
  return (
    <Link
      to="/factures"
      search={view.filters}
      className={isOn ? 'pill on' : 'pill'}
      aria-current={isOn ? 'true' : undefined}
      activeProps={{}}
    >
      {view.name} <b>{number(count)}</b>
    </Link>
  );
}

type SaveProps = {
  readonly filters: InvoiceFilters;
  readonly save: (view: View) => void;
};

function SaveView({ filters, save }: SaveProps) {
  const words = useWords(invoiceWords);
  const { save: saveLabel } = useWords(shell);
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const run = () => {
    save({ name: name.trim(), filters });
    setOpen(false);
  };
  const obstacle = name.trim() === '' ? words.viewName : undefined;
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setOpen(true)}>
        <Plus aria-hidden className="icon" /> {words.saveView}
      </button>
      {isOpen && (
        <Dialog
          title={words.saveViewTitle}
          effect={words.saveViewEffect}
          close={() => setOpen(false)}
          act={{ label: saveLabel, run, obstacle }}
        >
          <label className="field">
            <span>{words.viewName}</span>
            <input value={name} maxLength={40} onChange={({ target }) => setName(target.value)} />
          </label>
        </Dialog>
      )}
    </>
  );
}
