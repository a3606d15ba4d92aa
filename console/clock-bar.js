import { read, send } from './api.js';
import { el } from './element.js';
import { dayOfInstant, hourOf, longDayOf, momentOf } from './format.js';
import { icon } from './icon.js';
import { tellDepartures } from './tell-departures.js';

const POLL_MS = 2_000;
const SECOND_MS = 1_000;

const known = { now: 0, readAt: 0, next: undefined, isMoving: false };
let onEvent = () => {};

/** The local clock: it runs with real time and jumps when told. Absent where there is none (on AWS). */
export async function startClock(whenSomethingHappened) {
  onEvent = whenSomethingHappened;
  const clock = await read('/local/clock').catch(() => undefined);
  if (clock === undefined) return;
  learn(clock);
  const bar = document.getElementById('clock');
  bar.hidden = false;
  bar.append(icon('clock'), el('b', {}, 'Horloge locale'), longTime, shortTime, next, moves);
  setInterval(drawTime, SECOND_MS);
  setInterval(() => void poll(), POLL_MS);
}

const longTime = el('span', { class: 'now' });
const shortTime = el('span', { class: 'now short' });
const next = el('span', { class: 'muted next' });
const toNext = button('next', 'Événement suivant', { advanceToNext: true });
const oneDay = button('calendar', '+ 1 jour', { advanceDays: 1 });
const moves = el('span', { class: 'moves' }, toNext, oneDay);

function button(drawing, label, move) {
  const node = el('button', { class: 'button small', type: 'button' }, icon(drawing), label);
  node.addEventListener('click', () => advance(node, move));
  return node;
}

function learn({ now, nextWakeUpAt }) {
  Object.assign(known, {
    now: Date.parse(now),
    readAt: Date.now(),
    next: nextWakeUpAt ?? undefined,
  });
  drawTime();
  next.textContent = known.next
    ? `Prochain événement : ${dayOfInstant(known.next)} à ${hourOf(known.next)}`
    : 'Aucun événement à venir';
  toNext.disabled = known.next === undefined;
}

/** Between two readings the clock goes on as it does there; while it is moved, it stands where it was last seen. */
const currentTime = () => known.now + (known.isMoving ? 0 : Date.now() - known.readAt);

function drawTime() {
  longTime.textContent = `${longDayOf(currentTime())}, ${hourOf(currentTime())} (Paris)`;
  shortTime.textContent = momentOf(currentTime());
}

async function poll() {
  const clock = await read('/local/clock').catch(() => undefined);
  if (clock === undefined) return;
  const before = { ...known };
  learn(clock);
  if (!known.isMoving && before.next !== known.next) await follow(before.now);
}

async function advance(pressed, move) {
  if (known.isMoving) return;
  const before = currentTime();
  setMoving(pressed, true);
  try {
    learn(await send('/local/clock', move));
  } finally {
    setMoving(pressed, false);
    await follow(before);
  }
}

function setMoving(pressed, isMoving) {
  known.isMoving = isMoving;
  known.readAt = Date.now();
  pressed.setAttribute('aria-busy', String(isMoving));
  // Not disabled while it works: a disabled button would lose the focus.
  for (const one of [toNext, oneDay]) one.setAttribute('aria-disabled', String(isMoving));
}

async function follow(since) {
  await onEvent();
  await tellDepartures(since);
}
