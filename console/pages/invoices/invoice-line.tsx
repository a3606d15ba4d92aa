import { memo } from 'react';
import type { InvoiceRow } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { Lateness } from '../../parts/lateness.tsx';
import { RowLink } from '../../parts/row-link.tsx';
import { initialsOf } from '../../shell/signature.ts';
import { invoiceWords } from './invoice-words.ts';
import { LastContactCell } from './last-contact.tsx';
import { NextStepCell, NextStepDay } from './next-step.tsx';
import { RowState } from './row-state.tsx';

type Props = {
  readonly row: InvoiceRow;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly toggle: () => void;
};

/** One invoice of the list. */
export const InvoiceLine = memo(Line, isSame);

/** `toggle` is made anew each time and always does the same. */
function isSame(a: Props, b: Props): boolean {
  return (
    a.row === b.row &&
    a.index === b.index &&
    a.isCurrent === b.isCurrent &&
    a.isSelected === b.isSelected
  );
}

function Line({ row, index, isCurrent, isSelected, toggle }: Props) {
  const words = useWords(invoiceWords);
  const { euros, day } = useFormats();
  const { id, number, debtor, dueOn, balance, creditorId } = row;
  const className = [isCurrent && 'current', isSelected && 'selected'].filter(Boolean).join(' ');
  return (
    <tr aria-rowindex={index + 2} className={className || undefined}>
      <td className="choose">
        <input
          type="checkbox"
          aria-label={words.select(number)}
          checked={isSelected}
          onChange={toggle}
        />
      </td>
      <td className="debtor" title={`${debtor.name} · ${creditorId}`}>
        <span>{debtor.name}</span>
      </td>
      <td className="number">
        <RowLink invoiceId={id}>{number}</RowLink>
      </td>
      <td className="due figure">{day(dueOn)}</td>
      <Lateness row={row} />
      <td className="num balance">{euros(balance)}</td>
      <LastContactCell row={row} />
      <NextStepCell row={row} />
      <td className="on figure">
        <NextStepDay row={row} />
      </td>
      <td className="state">
        <RowState row={row} />
      </td>
      <td className="owner" title={debtor.followedBy}>
        {debtor.followedBy && <span className="avatar">{initialsOf(debtor.followedBy)}</span>}
      </td>
    </tr>
  );
}
