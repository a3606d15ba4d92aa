import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BlockedGroup, BlockedInvoice } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { blockedWords } from './blocked-words.ts';
import { groupLooks } from './group-looks.ts';
import { RemedyButton } from './remedy-button.tsx';

const FIRST = 5;

/** The invoices that one reason holds back. */
export function BlockedGroupCard({ group }: { readonly group: BlockedGroup }) {
  const words = useWords(blockedWords);
  const { euros, number } = useFormats();
  const [isWhole, setWhole] = useState(false);
  const { reason, title, sentence, count, amount, items } = group;
  const [tone, Icon] = groupLooks[reason];
  const shown = isWhole ? items : items.slice(0, FIRST);
  const others = items.length - shown.length;
  return (
    <section className="card blocked">
      <header>
        <span className={`chip ${tone}`}>
          <Icon aria-hidden className="icon" /> {number(count)}
        </span>
        <div>
          <h2>{title}</h2>
          <p className="second">{sentence}</p>
        </div>
        <b className="end figure">{euros(amount)}</b>
      </header>
      <table className="cards">
        <GroupHead title={title} />
        <tbody>
          {shown.map((item) => (
            <BlockedLine key={item.invoice.id} item={item} />
          ))}
        </tbody>
      </table>
      {others > 0 && (
        <button type="button" className="plain others" onClick={() => setWhole(true)}>
          {words.showOthers(others)}
        </button>
      )}
    </section>
  );
}

function GroupHead({ title }: { readonly title: string }) {
  const { columns } = useWords(blockedWords);
  return (
    <>
      <caption className="hidden">{title}</caption>
      <colgroup>
        <col className="wide" />
        <col className="number" />
        <col className="amount" />
        <col />
        <col className="act" />
      </colgroup>
      <thead className="hidden">
        <tr>
          <th scope="col">{columns.debtor}</th>
          <th scope="col">{columns.invoice}</th>
          <th scope="col">{columns.amount}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col">{columns.act}</th>
        </tr>
      </thead>
    </>
  );
}

function BlockedLine({ item }: { readonly item: BlockedInvoice }) {
  const { euros } = useFormats();
  const { invoice, amount, sentence } = item;
  return (
    <tr>
      <td className="debtor">
        <b>{invoice.debtor.name}</b>
      </td>
      <td className="number">
        <Link to="/factures/$invoiceId" params={{ invoiceId: invoice.id }} search={{}}>
          {invoice.number}
        </Link>
      </td>
      <td className="num balance">{euros(amount)}</td>
      <td className="second sentence">{sentence}</td>
      <td className="num remedy">
        <RemedyButton item={item} />
      </td>
    </tr>
  );
}
