import { el } from '../element.js';
import { day, dayOfInstant } from '../format.js';
import { icon } from '../icon.js';
import { channels, moves, skips, steps } from '../words.js';

const marks = { done: 'check', skipped: 'minus', 'in-doubt': 'info', planned: undefined };
const spoken = {
  done: 'étape faite',
  skipped: 'étape sautée',
  'in-doubt': 'étape en doute',
  planned: 'étape à venir',
};

/** The calendar of the invoice, step by step, as far as it has come. */
export const stepLine = ({ steps: all }) =>
  el(
    'section',
    { class: 'card', 'aria-label': 'Calendrier de relance' },
    el('ol', { class: 'steps' }, all.map(stepOf)),
  );

function stepOf(step) {
  const { state, label, dueOn, at } = step;
  const mark = marks[state];
  return el(
    'li',
    { class: state },
    el('i', {}, mark && icon(mark)),
    el('b', {}, `${label} · ${steps[step.step]}`),
    el('span', { class: 'date' }, state === 'planned' || !at ? day(dueOn) : dayOfInstant(at)),
    el('em', {}, remarkOn(step)),
    el('span', { class: 'hidden' }, spoken[state]),
  );
}

function remarkOn({ state, reason, movedFor, contacts }) {
  if (state === 'skipped') return skips[reason] ?? 'Sautée';
  if (contacts.length > 0) {
    const made = contacts.filter((contact) => contact.state !== 'failed');
    return [...new Set(made.map(({ channel }) => channels[channel].label))].join(', ');
  }
  return moves[movedFor] ?? '';
}
