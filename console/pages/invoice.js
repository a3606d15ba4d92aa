import { read, readAll } from '../api.js';
import { chip } from '../chip.js';
import { el } from '../element.js';
import { counted, day } from '../format.js';
import { claimCard } from '../parts/claim-card.js';
import { debtorCard } from '../parts/debtor-card.js';
import { departuresCard } from '../parts/departures-card.js';
import { holdCard } from '../parts/hold-card.js';
import { stepLine } from '../parts/step-line.js';
import { timeline } from '../parts/timeline.js';
import { attentions, calendars, holds, statuses } from '../words.js';

export const invoicePage = {
  load: async (id) => {
    const [invoice, history, outbox] = await Promise.all([
      read(`/v1/invoices/${id}`),
      readAll(`/v1/invoices/${id}/history`, { language: 'fr' }),
      read(`/local/outbox?invoice=${id}`).catch(() => ({ items: [] })),
    ]);
    return { invoice, history, departures: outbox.items };
  },
  title: ({ invoice }) => invoice.number,
  render: ({ invoice, history, departures }) => [
    el(
      'p',
      { class: 'path' },
      el('a', { href: '#/factures', id: 'retour' }, 'Factures'),
      ` / ${invoice.debtor.name}`,
    ),
    heading(invoice),
    stepLine(invoice),
    el(
      'div',
      { class: 'columns' },
      el('div', { class: 'stack' }, ...holdCard(invoice), claimCard(invoice), debtorCard(invoice)),
      timeline(invoice, history),
      departuresCard(departures),
    ),
  ],
};

function heading(invoice) {
  const { number, debtor, issuedOn, dueOn, orderReference, purchaseOrder, subject } = invoice;
  const facts = [
    debtor.name,
    (orderReference ?? purchaseOrder) && `commande ${orderReference ?? purchaseOrder}`,
    `émise le ${day(issuedOn)}, échue le ${day(dueOn)}`,
    `calendrier ${calendars[invoice.calendar]}`,
    subject,
  ].filter(Boolean);
  return el(
    'header',
    {},
    el('h1', {}, number, ' ', ...chipsOf(invoice)),
    el('p', { class: 'second' }, facts.join(' · ')),
  );
}

function chipsOf({ status, hold, daysLate, attention }) {
  const late = {
    label: `${counted(daysLate, 'jour')} de retard`,
    tone: daysLate > 30 ? 'bad' : 'warn',
    icon: 'clock',
  };
  return [
    statuses[status],
    hold && holds[hold.kind],
    attention && attentions[attention],
    daysLate > 0 && late,
  ]
    .filter(Boolean)
    .flatMap((state) => [chip(state), ' ']);
}
