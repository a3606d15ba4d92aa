import { chip } from '../chip.js';
import { el } from '../element.js';
import { counted, day, dayOfInstant, euros, lateness, shortDay } from '../format.js';
import { icon } from '../icon.js';
import { attentions, channels, contactState, holds, statuses, steps } from '../words.js';

const heads = [
  ['Débiteur'],
  ['Facture'],
  ['Échéance'],
  ['Retard', 'num'],
  ['Solde', 'num'],
  ['Dernier contact'],
  ['Prochaine étape'],
  ['Le'],
  ['Suivi'],
];

/** The invoices, the most late first: a table, or cards where the screen is narrow. */
export function invoiceTable(invoices) {
  const rows = invoices.toSorted((a, b) => b.daysLate - a.daysLate).map(rowOf);
  const sum = invoices
    .filter(({ status }) => status !== 'cancelled')
    .reduce((total, { balance }) => total + balance, 0);
  return el(
    'table',
    { class: 'invoices' },
    el('caption', { class: 'hidden' }, 'Factures, de la plus en retard à la moins en retard'),
    el('thead', {}, el('tr', {}, heads.map(headOf))),
    el('tbody', {}, rows),
    el(
      'tfoot',
      {},
      el(
        'tr',
        {},
        el('td', { colspan: '4' }, counted(invoices.length, 'facture')),
        el('td', { class: 'num' }, euros(sum)),
        el('td', { colspan: '4' }),
      ),
    ),
  );
}

const headOf = ([label, kind]) => el('th', { scope: 'col', class: kind }, label);
const cell = (kind, ...children) => el('td', { class: kind }, ...children);

function rowOf(invoice) {
  const { id, number, debtor, dueOn, balance } = invoice;
  const link = el('a', { id: `facture-${id}`, href: `#/factures/${id}` }, number);
  return el(
    'tr',
    {},
    cell('debtor', debtor.name),
    cell('number', link),
    cell('due', day(dueOn)),
    latenessCell(invoice),
    cell('num balance', euros(balance)),
    cell('contact', ...lastContact(invoice)),
    cell('step', nextStep(invoice)),
    cell('on', nextDay(invoice)),
    cell('state', situation(invoice)),
  );
}

function latenessCell({ daysLate, balance, status, dueOn }) {
  if (balance <= 0 || status === 'cancelled') return cell('num late muted', '—');
  const tone = daysLate > 30 ? 'very' : daysLate > 0 ? 'some' : 'muted';
  return el(
    'td',
    { class: `num late ${tone}`, title: `Échéance le ${day(dueOn)}` },
    lateness(daysLate),
  );
}

function lastContact({ lastContact: last }) {
  if (last === undefined) return [el('span', { class: 'muted' }, 'Aucun contact')];
  const { icon: drawing, label } = channels[last.channel];
  return [
    el('time', { datetime: last.at, class: 'muted' }, dayOfInstant(last.at).slice(0, 5)),
    icon(drawing),
    el('span', {}, `${label} ${contactState(last)}`),
  ];
}

const nextStep = ({ nextStep: next }) =>
  next === undefined ? '—' : `${steps[next.step]} · ${next.label}`;

/** A step on hold waits for the end of the hold, whatever its own day was. */
function nextDay({ nextStep: next, hold }) {
  if (next === undefined) return '—';
  const isHeld = hold !== undefined && hold.until >= next.dueOn;
  return isHeld ? `après ${shortDay(hold.until)}` : shortDay(next.dueOn);
}

/** What a person must know first: a question to answer, a hold, else the state. */
function situation({ attention, hold, status }) {
  if (attention === 'question' || attention === 'in-doubt') return chip(attentions[attention]);
  return chip(hold ? holds[hold.kind] : statuses[status]);
}
