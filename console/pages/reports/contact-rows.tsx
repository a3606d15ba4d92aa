import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Channel } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { MoreRows } from '../../parts/more-rows.tsx';
import { useFirstRows } from '../../parts/use-first-rows.ts';
import { channels } from '../../words/states.ts';
import { reportWords } from './report-words.ts';

export type ContactRow = {
  readonly invoiceId: string;
  readonly number: string;
  readonly debtor: { readonly name: string };
  readonly channel: Channel;
  readonly on: string;
  /** What this row adds to the cell, or says of it. */
  readonly value: ReactNode;
};

type Props = {
  readonly rows: readonly ContactRow[];
  /** The head of the values. */
  readonly head: string;
};

/** Contacts with their invoices. */
export function ContactRows({ rows, head }: Props) {
  const words = useWords(reportWords);
  const { shown, rest, more } = useFirstRows(rows);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.contactedOn}</th>
            <th scope="col">{words.debtor}</th>
            <th scope="col">{words.invoice}</th>
            <th scope="col">{words.channel}</th>
            <th scope="col" className="num">
              {head}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an invoice may be contacted twice on a day by one channel.
            <Line key={index} row={row} />
          ))}
        </tbody>
      </table>
      <MoreRows rest={rest} more={more} />
    </>
  );
}

function Line({ row: { invoiceId, number, debtor, channel, on, value } }: { row: ContactRow }) {
  const { language, formats } = useLanguage();
  const { icon: Icon, label } = channels[channel];
  return (
    <tr>
      <td className="figure">{formats.day(on)}</td>
      <td>
        <b>{debtor.name}</b>
      </td>
      <td>
        <Link to="/factures/$invoiceId" params={{ invoiceId }} search={{}}>
          {number}
        </Link>
      </td>
      <td>
        <Icon aria-hidden className="icon" /> {label[language]}
      </td>
      <td className="num">{value}</td>
    </tr>
  );
}
