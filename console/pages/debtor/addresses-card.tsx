import { Check, CircleMinus, X } from 'lucide-react';
import { useState } from 'react';
import type { DebtorDetail } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { debtorWords } from '../../words/debtor.ts';
import { CorrectContacts } from './correct-contacts.tsx';
import { debtorPageWords } from './debtor-page-words.ts';

type Address = DebtorDetail['addresses'][number];

const looks = { good: ['ok', Check], bad: ['bad', X], unknown: ['grey', CircleMinus] } as const;

/** By what they can be reached, and what is known of each address. */
export function AddressesCard({ debtor }: { readonly debtor: DebtorDetail }) {
  const words = useWords(debtorPageWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card">
      <header>
        <h2>{words.contacts}</h2>
        <button type="button" className="plain small end" onClick={() => setOpen(true)}>
          {words.correct}
        </button>
      </header>
      <table className="addresses">
        <tbody>
          {debtor.addresses.map((address) => (
            <Line key={`${address.role}.${address.channel}.${address.to}`} address={address} />
          ))}
        </tbody>
      </table>
      {isOpen && <CorrectContacts debtor={debtor} close={() => setOpen(false)} />}
    </section>
  );
}

function Line({ address }: { readonly address: Address }) {
  const words = useWords(debtorPageWords);
  const { roles } = useWords(debtorWords);
  const { dayOfMoment, phone } = useFormats();
  const { name, role, channel, to, validity, at } = address;
  const [tone, Icon] = looks[validity];
  return (
    <tr>
      <td>
        <span>
          {name !== undefined && <b>{name}</b>} <span className="small second">{roles[role]}</span>
        </span>
        <span>{channel === 'email' ? to : phone(to)}</span>
        {at !== undefined && (
          <span className="small second">
            {words.seen[validity]} {dayOfMoment(at)}
          </span>
        )}
      </td>
      <td className="num">
        <span className={`chip ${tone}`}>
          <Icon aria-hidden className="icon" /> {words.validity[validity]}
        </span>
      </td>
    </tr>
  );
}
