import { el } from '../element.js';
import { longDayOf, momentOf } from '../format.js';
import { icon } from '../icon.js';
import { letters } from '../words.js';
import { card } from './card.js';
import { lookOf } from './event-look.js';

/** What is planned, then what happened, the latest first, each in a sentence and with its proof. */
export function timeline({ id }, history) {
  const planned = history.filter(({ kind }) => kind === 'planned').toReversed();
  const past = history.filter(({ kind }) => kind !== 'planned').toReversed();
  const [latest] = past;
  return card(
    'Historique',
    el(
      'ol',
      { class: 'timeline' },
      planned.map((entry) => entryOf(entry, id)),
      planned.length > 0 &&
        latest &&
        el('li', { class: 'divider' }, `Dernier fait : ${longDayOf(latest.at)}`),
      past.map((entry) => entryOf(entry, id)),
    ),
  );
}

function entryOf(entry, id) {
  const { title, drawing, tone } = lookOf(entry);
  return el(
    'li',
    { class: `event ${tone}` },
    el('span', { class: 'dot' }, icon(drawing)),
    el(
      'div',
      {},
      el(
        'p',
        { class: 'event-head' },
        el('b', {}, title),
        el('time', { datetime: entry.at }, momentOf(entry.at)),
      ),
      el('p', { class: 'second' }, entry.summary),
      ...footOf(entry, id),
    ),
  );
}

function footOf({ kind, step, letter, proof }, id) {
  const preview = kind === 'planned' && letters.has(step);
  const items = [
    letter && pdf(letter, 'file', 'Lettre (PDF)'),
    preview && pdf(`/v1/invoices/${id}/letters/${step}?preview=true`, 'eye', 'Aperçu (PDF)'),
    proof && proofOf(proof),
  ].filter(Boolean);
  return items.length > 0 ? [el('p', { class: 'event-foot' }, items)] : [];
}

const pdf = (href, drawing, label) =>
  el('a', { href, target: '_blank', rel: 'noopener' }, icon(drawing), label);

const proofOf = ({ sequence, hash }) =>
  el(
    'span',
    { class: 'muted', title: `SHA-256 ${hash}` },
    icon('link'),
    `Preuve ${sequence} `,
    el('code', {}, hash.slice(0, 8)),
  );
