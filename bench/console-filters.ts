import type { Page } from 'playwright-core';
import * as z from 'zod';

const Times = z.array(z.object({ name: z.string(), ms: z.number() }));

/**
 * Every filter of the open list set and taken away, and every order chosen, each in milliseconds from the act to the painted
 * frame that shows its rows: the median of several rounds.
 */
export const filterTimes = async (page: Page) => Times.parse(await page.evaluate(MEASURE));

const MEASURE = `(async () => {
  const ROUNDS = 5;
  const frame = () => new Promise(requestAnimationFrame);
  // Asked for in a frame, a message comes once that frame is painted.
  const painted = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  const textOf = (selector) => document.querySelector(selector)?.textContent;
  const shown = () => [
    textOf('.invoices tfoot'),
    textOf('.invoices tbody a'),
    document.querySelector('.invoices [aria-sort]')?.ariaSort,
  ].join();
  const timed = async (act) => {
    const before = shown();
    const from = performance.now();
    act();
    do await frame(); while (shown() === before);
    await painted();
    return performance.now() - from;
  };
  const starting = (selector, text) =>
    [...document.querySelectorAll(selector)].find((one) => one.textContent.startsWith(text));
  const choose = (label, value) => () => {
    const select = starting('.filters label', label).querySelector('select');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const type = (text) => () => {
    const input = document.querySelector('.filters input');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const takeAway = () => document.querySelector('.filters .on button').click();
  const view = (name) => () => starting('.views a', name).click();
  const address = (search) => () => {
    history.pushState(null, '', '/factures' + search);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const sort = (head) => () => starting('.invoices th button', head).click();
  const acts = [
    ['filter by status', choose('Statut', 'on-hold')],
    ['filter by status taken away', choose('Statut', '')],
    ['filter by step', choose('Étape', 'second-letter')],
    ['filter by step taken away', takeAway],
    ['filter by lateness', choose('Retard', '31-60')],
    ['filter by lateness taken away', takeAway],
    ['filter by balance', choose('Solde', '10000')],
    ['filter by balance taken away', takeAway],
    ['filter by hold', choose('Suspension', 'dispute')],
    ['filter by hold taken away', takeAway],
    ['filter by attention', choose('Attention', 'question')],
    ['filter by attention taken away', takeAway],
    ['filter by debtor', address('?debtor=debiteur-12')],
    ['filter by debtor taken away', takeAway],
    ['view opened', view('Sans contact')],
    ['view left', view('Ouvertes')],
    ['search typed', type('debiteur 1')],
    ['one letter more', type('debiteur 12')],
    ['search emptied', type('')],
    ['search that finds nothing', type('zzz')],
    ['all rows after nothing', type('')],
    ['order by debtor', sort('Débiteur')],
    ['the other way round', sort('Débiteur')],
    ['order by number', sort('Facture')],
    ['order by due date', sort('Échéance')],
    ['order by balance', sort('Solde')],
    ['order by last contact', sort('Dernier contact')],
    ['order by next step', sort('Prochaine')],
    ['order by lateness', sort('Retard')],
  ];
  const times = new Map();
  const note = (name, ms) => times.set(name, [...(times.get(name) ?? []), ms]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, act] of acts) note(name, await timed(act));
  }
  const middle = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
  return [...times].map(([name, all]) => ({ name, ms: middle(all) }));
})()`;
