import { el } from '../element.js';
import { card } from './card.js';

const kinds = { company: 'Entreprise', public: 'Organisme public', consumer: 'Particulier' };

/** Who owes, where, and how to reach them. */
export function debtorCard({ debtor }) {
  const { name, kind, siren, address, contacts } = debtor;
  const { lines, postcode, city, country } = address;
  const place = [...lines, `${postcode} ${city}`, country !== 'FR' && country].filter(Boolean);
  return card(
    'Débiteur',
    el(
      'div',
      { class: 'body' },
      el('b', {}, name),
      el('p', { class: 'second' }, place.join(', ')),
      el(
        'p',
        { class: 'muted small' },
        [kinds[kind], siren && `SIREN ${siren}`].filter(Boolean).join(' · '),
      ),
      contacts.map(contactLines),
    ),
  );
}

const contactLines = ({ name, email, phone, mobile }) =>
  el(
    'ul',
    { class: 'plain' },
    [name, email ?? 'Pas d’e-mail : les lettres partent sur papier', phone, mobile]
      .filter(Boolean)
      .map((text) => el('li', {}, text)),
  );
