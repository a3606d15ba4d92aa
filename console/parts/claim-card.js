import { el } from '../element.js';
import { day, euros, percent, plainEuros, shortDay } from '../format.js';
import { card } from './card.js';

const received = {
  payment: 'Règlement du',
  'credit-note': 'Avoir du',
  reversal: 'Règlement rejeté le',
};

/** What is owed today, each sum on its own line, and how the penalties were counted. */
export function claimCard({ claim, total, alreadyPaid, balance }) {
  const { asOf, penalties, indemnity, costs, dailyPenalty } = claim;
  return card(
    `Créance au ${day(asOf)}`,
    el(
      'div',
      { class: 'total' },
      el('span', { class: 'muted small' }, 'Total dû ce jour'),
      el('b', {}, euros(claim.total)),
      dailyPenalty && el('span', { class: 'small' }, `+ ${euros(dailyPenalty)} par jour de retard`),
    ),
    el(
      'dl',
      { class: 'sums' },
      line('Facture TTC', total),
      alreadyPaid && line('Acompte déduit', -alreadyPaid),
      claim.received.map(({ on, kind, amount }) =>
        line(`${received[kind]} ${day(on)}`, kind === 'reversal' ? amount : -amount),
      ),
      line('Solde de la facture', balance, 'strong'),
      line('Pénalités de retard', penalties.total),
      line('Indemnité forfaitaire', indemnity),
      costs > 0 && line('Frais', costs),
      line('Total', claim.total, 'sum'),
    ),
    penalties.segments.length > 0 && penaltyTable(penalties.segments),
    remarkOn(claim),
  );
}

const line = (label, amount, kind) => [
  el('dt', { class: kind }, label),
  el('dd', { class: kind }, euros(amount)),
];

function penaltyTable(segments) {
  const heads = ['Jours', 'Base', 'Taux', 'Pénalités'];
  return el(
    'table',
    { class: 'penalties' },
    el('caption', { class: 'hidden' }, 'Pénalités de retard, en euros, période par période'),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, 'Période'),
        heads.map((head) => el('th', { scope: 'col', class: 'num' }, head)),
      ),
    ),
    el('tbody', {}, segments.map(segmentRow)),
  );
}

function segmentRow({ from, to, days, base, ratePercent, basis, amount }) {
  const number = (text, title) => el('td', { class: 'num', title }, text);
  return el(
    'tr',
    {},
    el('td', {}, `${shortDay(from)}–${shortDay(to)}`),
    number(String(days)),
    number(plainEuros(base)),
    number(percent(ratePercent), basis),
    number(plainEuros(amount)),
  );
}

function remarkOn({ penalties, unknownRate, unlawfulClause }) {
  const bases = [...new Set(penalties.segments.map(({ basis }) => basis))].join(' ; ');
  const remark = unknownRate
    ? `Le taux du semestre ${unknownRate.semester} n’est pas publié : pénalités comptées jusqu’au ${day(unknownRate.countedUntil)}.`
    : unlawfulClause
      ? `Le taux du contrat est sous le minimum légal (${percent(unlawfulClause.floorPercent)}) : aucune pénalité n’est réclamée.`
      : bases && `Taux : ${bases}.`;
  return remark && el('p', { class: 'remark' }, remark);
}
