import { el } from '../element.js';
import { day, euros } from '../format.js';
import { holds } from '../words.js';
import { card } from './card.js';

/** Why nothing leaves, until when, and what a person must answer. */
export function holdCard({ hold, question }) {
  if (question !== undefined) {
    return [
      card(
        'Décision attendue',
        el('p', { class: 'body' }, `Rien ne part avant une réponse : ${question}.`),
      ),
    ];
  }
  if (hold === undefined) return [];
  return [
    card(
      holds[hold.kind].label,
      el(
        'div',
        { class: 'body' },
        el('p', {}, whyOf(hold)),
        el(
          'p',
          { class: 'second' },
          `Rien ne part jusqu’au ${day(hold.until)} inclus · ${hold.by}`,
        ),
      ),
    ),
  ];
}

function whyOf(hold) {
  switch (hold.kind) {
    case 'promise':
      return `Règlement promis pour le ${day(hold.promisedOn)}.`;
    case 'plan':
      return hold.instalments
        .map(({ dueOn, amount }) => `${day(dueOn)} : ${euros(amount)}`)
        .join(' · ');
    case 'dispute':
      return hold.amount ? `${hold.reason} (${euros(hold.amount)} contestés)` : hold.reason;
    default:
      return hold.reason;
  }
}
