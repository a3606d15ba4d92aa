import type { InvoiceRow } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { dueOf, sumOf } from './amounts-of.ts';
import { invoiceWords } from './invoice-words.ts';

/** How many lines the view has and what they owe. */
export function TableFoot({ rows }: { readonly rows: readonly InvoiceRow[] }) {
  const words = useWords(invoiceWords);
  const { euros, number } = useFormats();
  return (
    <tfoot>
      <tr>
        <td colSpan={5}>{words.total(number(rows.length))}</td>
        <td className="num">{euros(sumOf(rows))}</td>
        <td colSpan={5} className="second">
          {words.totalDue(euros(dueOf(rows)))}
        </td>
      </tr>
    </tfoot>
  );
}
