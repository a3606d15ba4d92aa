import { el } from './element.js';
import { departuresPage } from './pages/departures.js';
import { invoicePage } from './pages/invoice.js';
import { invoicesPage } from './pages/invoices.js';
import { drawRail } from './rail.js';

/** Each page: what it reads, and how that looks. */
const routes = [
  { path: /^#\/factures\/(inv_[a-z2-7]+)$/, place: 'factures', page: invoicePage },
  { path: /^#\/envois(?:\/(\d+))?$/, place: 'envois', page: departuresPage },
  { path: /^/, place: 'factures', page: invoicesPage },
];

const WAIT_MS = 200;
const main = document.getElementById('contenu');
const shown = { hash: undefined, data: undefined };
let turn = 0;

export function startRouter() {
  addEventListener('hashchange', () => void open());
  // The address names the page, so this link must not change it.
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  void open();
}

/** Reads the page again and draws it if anything changed; whoever works on it keeps the place. */
export async function refresh() {
  const read = await readPage().catch(() => undefined);
  if (read === undefined || isShown(read)) return;
  const focused = document.activeElement?.id;
  draw(read);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

async function open() {
  const waiting = setTimeout(() => main.setAttribute('aria-busy', 'true'), WAIT_MS);
  try {
    const read = await readPage();
    if (read !== undefined) arrive(() => draw(read));
  } catch (error) {
    arrive(() => main.replaceChildren(...failure(error)));
  } finally {
    clearTimeout(waiting);
    main.removeAttribute('aria-busy');
  }
}

/** Undefined when another page was asked for in the meantime. */
async function readPage() {
  turn += 1;
  const mine = turn;
  const { hash } = location;
  const route = routes.find(({ path }) => path.test(hash));
  const argument = route.path.exec(hash)?.[1];
  const data = await route.page.load(argument);
  return mine === turn ? { ...route, hash, argument, data } : undefined;
}

function isShown({ hash, data }) {
  return shown.hash === hash && shown.data === JSON.stringify(data);
}

function draw({ hash, page, place, data, argument }) {
  Object.assign(shown, { hash, data: JSON.stringify(data) });
  main.replaceChildren(...page.render(data, argument));
  document.title = `${page.title(data)} — Relance`;
  drawRail(place);
}

function arrive(drawPage) {
  drawPage();
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

const failure = (error) => [
  el('h1', {}, 'Cette page n’a pas pu être chargée'),
  el('p', { role: 'alert' }, `Aucun envoi n’est affecté. ${error.message}`),
  el('p', {}, el('button', { class: 'button', type: 'button', click: open }, 'Réessayer')),
];
