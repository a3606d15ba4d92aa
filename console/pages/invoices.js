import { readAll } from '../api.js';
import { el } from '../element.js';
import { counted, euros } from '../format.js';
import { icon } from '../icon.js';
import { invoiceTable } from '../parts/invoice-table.js';
import { statuses } from '../words.js';

/** What the reader asked to see; it stays while the page is read again. */
const wanted = { text: '', status: undefined };

export const invoicesPage = {
  load: () => readAll('/v1/invoices'),
  title: () => 'Factures',
  render: (invoices) => {
    const results = el('div', { class: 'card' });
    const pills = el('div', { class: 'pills', role: 'group', 'aria-label': 'Suivi' });
    const draw = () => {
      pills.replaceChildren(...pillsOf(invoices, draw));
      results.replaceChildren(...tableOf(invoices.filter(isWanted)));
    };
    draw();
    return [heading(invoices), el('div', { class: 'tools' }, search(draw), pills), results];
  },
};

function heading(invoices) {
  const open = invoices.filter(({ balance, status }) => balance > 0 && status !== 'cancelled');
  const late = open.filter(({ daysLate }) => daysLate > 0);
  const sum = (some) => euros(some.reduce((total, { balance }) => total + balance, 0));
  const facts = `${counted(open.length, 'facture ouverte', 'factures ouvertes')} · ${sum(open)} · dont échu ${sum(late)}`;
  return el('header', {}, el('h1', {}, 'Factures'), el('p', { class: 'second' }, facts));
}

function search(draw) {
  const input = el('input', {
    id: 'recherche',
    type: 'search',
    placeholder: 'Débiteur ou numéro',
    'aria-label': 'Chercher un débiteur ou un numéro',
    value: wanted.text,
    input: ({ target }) => {
      wanted.text = target.value;
      draw();
    },
  });
  return el('label', { class: 'search' }, icon('search'), input);
}

function pillsOf(invoices, draw) {
  const pill = (status, label, count) =>
    el(
      'button',
      {
        id: `suivi-${status ?? 'tous'}`,
        type: 'button',
        class: 'pill',
        'aria-pressed': String(wanted.status === status),
        click: ({ currentTarget }) => {
          wanted.status = status;
          draw();
          document.getElementById(currentTarget.id)?.focus();
        },
      },
      label,
      el('b', {}, String(count)),
    );
  const some = Object.entries(statuses).map(([status, { label }]) =>
    pill(status, label, invoices.filter((invoice) => invoice.status === status).length),
  );
  return [pill(undefined, 'Toutes', invoices.length), ...some];
}

/** Accents and capitals do not matter to whoever searches. */
const plain = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function isWanted({ status, number, debtor }) {
  const isNamed = plain(`${number} ${debtor.name}`).includes(plain(wanted.text.trim()));
  return isNamed && (wanted.status === undefined || wanted.status === status);
}

function tableOf(invoices) {
  if (invoices.length > 0) return [invoiceTable(invoices)];
  const isFiltered = wanted.text !== '' || wanted.status !== undefined;
  const text = isFiltered
    ? 'Aucune facture ne répond à ces critères.'
    : 'Aucune facture n’est encore suivie : la première viendra par l’interface de programmation.';
  return [el('p', { class: 'empty' }, text)];
}
