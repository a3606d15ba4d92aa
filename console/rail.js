import { el } from './element.js';
import { icon } from './icon.js';

const places = [
  { name: 'factures', label: 'Factures', drawing: 'file' },
  { name: 'envois', label: 'Ce qui est parti', drawing: 'mail' },
];

/** The two places of this page; the one shown is marked. */
export function drawRail(current) {
  const links = places.map(({ name, label, drawing }) =>
    el(
      'a',
      { href: `#/${name}`, 'aria-current': name === current && 'page' },
      icon(drawing),
      el('span', {}, label),
    ),
  );
  const brand = el('div', { class: 'brand' }, el('i', {}, icon('flag')), 'Relance');
  const foot = el('p', { class: 'foot' }, 'Essai local : rien ne quitte cette machine.');
  document.getElementById('rail').replaceChildren(brand, ...links, foot);
}
