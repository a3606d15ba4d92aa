import type { InvoiceRow } from '../api/types.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { statuses } from '../words/states.ts';

type Props = {
  readonly id: string;
  readonly found: readonly InvoiceRow[];
  readonly active: number;
  readonly open: (row: InvoiceRow) => void;
};

/** What answers the search; the field keeps the focus, as a combobox must. */
export function FoundList({ id, found, active, open }: Props) {
  const words = useWords(shell);
  return (
    <div className="found" id={id} role="listbox" aria-label={words.searchLabel}>
      {found.length === 0 && <p className="muted">{words.noneFound}</p>}
      {found.map((row, index) => (
        <Found
          key={row.id}
          id={`${id}-${index}`}
          row={row}
          isActive={index === active}
          open={open}
        />
      ))}
    </div>
  );
}

type FoundProps = {
  readonly id: string;
  readonly row: InvoiceRow;
  readonly isActive: boolean;
  readonly open: (row: InvoiceRow) => void;
};

function Found({ id, row, isActive, open }: FoundProps) {
  const { language, formats } = useLanguage();
  const { debtor, number, balance, status } = row;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      // Before the field loses the focus, which would close the list.
      onPointerDown={() => open(row)}
    >
      <b>{debtor.name}</b>
      <span>{number}</span>
      <span className="num">{formats.euros(balance)}</span>
      <span className="muted">{statuses[status].label[language]}</span>
    </div>
  );
}
