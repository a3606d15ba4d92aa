import { el } from '../element.js';
import { card } from './card.js';
import { departureLink } from './departure-link.js';

/** What left for one invoice, the latest first. */
export function departuresCard(items) {
  const list =
    items.length === 0
      ? el('p', { class: 'empty' }, 'Rien n’est encore parti.')
      : el(
          'ul',
          { class: 'departures' },
          items.toReversed().map((item) => el('li', {}, departureLink(item))),
        );
  return card('Ce qui est parti', list);
}
