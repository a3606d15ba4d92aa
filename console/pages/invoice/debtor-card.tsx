import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import type { Invoice } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { debtorWords } from '../../words/debtor.ts';
import { invoiceWords } from './invoice-words.ts';

type Debtor = Invoice['debtor'];
type Contact = Debtor['contacts'][number];

/** Who owes, where they are, and by what they can be reached. */
export function DebtorCard({ invoice }: { readonly invoice: Invoice }) {
  const { debtor, creditorId } = invoice;
  const words = useWords(invoiceWords);
  const { kinds } = useWords(debtorWords);
  const { lines, postcode, city } = debtor.address;
  return (
    <section className="card">
      <header>
        <h2>{words.debtor}</h2>
        <Link
          className="end small"
          to="/debiteurs/$creditorId/$debtorId"
          params={{ creditorId, debtorId: debtor.id }}
        >
          {words.file}
        </Link>
      </header>
      <div className="pad who">
        <div>
          <b>{debtor.name}</b>
          <p className="second">{[...lines, `${postcode} ${city}`].join(', ')}</p>
          <p className="small muted">
            {[kinds[debtor.kind], debtor.siren && `SIREN ${debtor.siren}`]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {debtor.contacts.map((contact) => (
          <Reach
            key={`${contact.role}.${contact.name}.${contact.email}`}
            contact={contact}
            debtor={debtor}
          />
        ))}
      </div>
    </section>
  );
}

function Reach({ contact, debtor }: { readonly contact: Contact; readonly debtor: Debtor }) {
  const { roles } = useWords(debtorWords);
  const formats = useFormats();
  const { name, role, email, phone, mobile } = contact;
  return (
    <div>
      <p>
        {name ? `${name} · ` : ''}
        <span className="second">{roles[role]}</span>
      </p>
      {[email, phone, mobile]
        .filter((to) => to !== undefined)
        .map((to) => (
          <p key={to} className="between second">
            <span className="reach">{to === email ? to : formats.phone(to)}</span>
            <Validity to={to} debtor={debtor} />
          </p>
        ))}
    </div>
  );
}

/** That an address turned out bad; of the others nothing is claimed. */
function Validity({ to, debtor }: { readonly to: string; readonly debtor: Debtor }) {
  const { bad } = useWords(debtorWords);
  const isBad = debtor.badAddresses?.some((one) => one.to === to) ?? false;
  if (!isBad) return null;
  return (
    <span className="chip bad">
      <X aria-hidden className="icon" /> {bad}
    </span>
  );
}
