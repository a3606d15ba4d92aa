import { el } from '../element.js';

let count = 0;

/** A titled part of a page; its title names it for those who do not see it. */
export function card(title, ...children) {
  count += 1;
  const id = `titre-${count}`;
  return el(
    'section',
    { class: 'card', 'aria-labelledby': id },
    el('h2', { id, class: 'card-head' }, title),
    ...children,
  );
}
