import type { InvoiceRow } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { dueOf, sumOf } from './amounts-of.ts';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly rows: readonly InvoiceRow[]; readonly columns: number };

/** Up to the balance, which has its sum below it. */
const BEFORE_BALANCE = 5;

/** How many lines the view has and what they owe. */
export function TableFoot({ rows, columns }: Props) {
  const words = useWords(invoiceWords);
  const { euros, number } = useFormats();
  return (
    <tfoot>
      <tr>
        <td colSpan={BEFORE_BALANCE}>{words.total(number(rows.length))}</td>
        <td className="num">{euros(sumOf(rows))}</td>
        <td colSpan={columns - BEFORE_BALANCE - 1} className="second">
          {words.totalDue(euros(dueOf(rows)))}
        </td>
      </tr>
    </tfoot>
  );
}
