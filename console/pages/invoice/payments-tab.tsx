import type { Invoice } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { useOpenAct } from './acts-provider.tsx';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly invoice: Invoice };

/** Every payment and credit note, and those the bank took back. */
export function PaymentsTab({ invoice }: Props) {
  const words = useWords(invoiceWords);
  const { day, euros } = useFormats();
  const { payments, creditNotes } = invoice;
  if (payments.length + creditNotes.length === 0) {
    return <p className="pad second">{words.nothingPaid}</p>;
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.paidOn}</th>
          <th scope="col" className="num">
            {words.amount}
          </th>
          <th scope="col">{words.means}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <PaymentLine key={payment.id} payment={payment} />
        ))}
        {creditNotes.map(({ number, issuedOn, amount, by }) => (
          <tr key={number}>
            <td className="figure">{day(issuedOn)}</td>
            <td className="num">{euros(amount)}</td>
            <td>
              {words.creditNoteOf(number)} <span className="muted">· {by}</span>
            </td>
            <td>{words.counted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PaymentLine({ payment }: { readonly payment: Invoice['payments'][number] }) {
  const words = useWords(invoiceWords);
  const { day, euros } = useFormats();
  const open = useOpenAct();
  const { paidOn, amount, method, reference, by, reversedOn } = payment;
  return (
    <tr>
      <td className="figure">{day(paidOn)}</td>
      <td className="num">{euros(amount)}</td>
      <td>
        {[method, reference].filter(Boolean).join(' · ')} <span className="muted">· {by}</span>
      </td>
      <td>
        {reversedOn === undefined ? (
          <span className="between">
            {words.counted}
            <button
              type="button"
              className="button small"
              onClick={() => open({ kind: 'reverse', payment })}
            >
              {words.reverse}
            </button>
          </span>
        ) : (
          <span className="bad">{words.reversed(day(reversedOn))}</span>
        )}
      </td>
    </tr>
  );
}
