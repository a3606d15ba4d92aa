import { read } from './api.js';
import { counted } from './format.js';

const SHOWN_MS = 8_000;
let hiding;

/** Says what left since that instant, in a line that screen readers hear. */
export async function tellDepartures(since) {
  const { items } = await read('/local/outbox').catch(() => ({ items: [] }));
  const left = items.filter(({ at }) => Date.parse(at) >= since);
  const toast = document.getElementById('toast');
  toast.textContent = left.length === 0 ? 'Rien n’est parti.' : sentenceOf(left);
  toast.classList.add('shown');
  clearTimeout(hiding);
  hiding = setTimeout(() => toast.classList.remove('shown'), SHOWN_MS);
}

const names = [
  ['email', 'e-mail', 'e-mails'],
  ['sms', 'SMS', 'SMS'],
  ['post', 'courrier', 'courriers'],
];

function sentenceOf(items) {
  const parts = names
    .map(([channel, one, many]) => [items.filter((item) => item.channel === channel), one, many])
    .filter(([found]) => found.length > 0)
    .map(([found, one, many]) => counted(found.length, one, many));
  return `${items.length < 2 ? 'Est parti' : 'Sont partis'} : ${parts.join(', ')}.`;
}
