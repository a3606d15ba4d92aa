import { read, readAll } from '../api.js';
import { el } from '../element.js';
import { counted, longDayOf } from '../format.js';
import { departureLink } from '../parts/departure-link.js';
import { readingPane } from '../parts/reading-pane.js';

const channels = { email: ['e-mail'], sms: ['SMS', 'SMS'], post: ['courrier'] };

export const departuresPage = {
  load: async () => {
    const [{ items }, invoices] = await Promise.all([
      read('/local/outbox'),
      readAll('/v1/invoices'),
    ]);
    const numbers = invoices.map(({ id, number, debtor }) => [id, { number, debtor: debtor.name }]);
    return { items: items.toReversed(), invoices: Object.fromEntries(numbers) };
  },
  title: () => 'Ce qui est parti',
  render: ({ items, invoices }, id) => {
    if (items.length === 0) return [heading(items), empty()];
    // Side by side the latest is open at once; on a phone the list comes first.
    const current = items.find((item) => item.id === id) ?? items[0];
    return [
      heading(items),
      el(
        'div',
        { class: `reader${id === undefined ? '' : ' reading'}` },
        el('nav', { class: 'card list', 'aria-label': 'Envois' }, daysOf(items, current)),
        readingPane(current, invoices),
      ),
    ];
  },
};

function heading(items) {
  const counts = Object.entries(channels).map(([channel, names]) =>
    counted(items.filter((item) => item.channel === channel).length, ...names),
  );
  return el(
    'header',
    {},
    el('h1', {}, 'Ce qui est parti'),
    el('p', { class: 'second' }, `${counts.join(' · ')} · rien ne quitte cette machine`),
  );
}

const empty = () =>
  el(
    'p',
    { class: 'card empty' },
    'Rien n’est encore parti. Avancez l’horloge, en bas de la page.',
  );

function daysOf(items, current) {
  const days = Map.groupBy(items, ({ at }) => longDayOf(at));
  return [...days].map(([day, some]) =>
    el(
      'section',
      {},
      el('h2', { class: 'day' }, day),
      el(
        'ul',
        { class: 'departures' },
        some.map((item) => el('li', {}, departureLink(item, item === current))),
      ),
    ),
  );
}
