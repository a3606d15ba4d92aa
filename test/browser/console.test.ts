import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { EmbeddedRun } from '../support/embedded-run.ts';
import { openedConsole, pageOf, seriousFindings } from '../support/opened-console.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';

/** One walk through the product: each chapter begins where the one before ended. */
let run: EmbeddedRun;
let browser: Browser;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ run, browser, close } = await openedConsole('2026-05-19T08:00:00Z'));
  page = await pageOf(browser, run);
});
afterAll(() => close());

const Issued = z.object({ id: z.string() });
const Detail = z.object({
  status: z.string(),
  calendar: z.string(),
  execution: z.object({ status: z.string() }),
  hold: z.object({ kind: z.string() }).optional(),
});

async function issue(number: string, debtor: object = {}): Promise<string> {
  const body = { ...invoiceBody, number, debtor: { ...invoiceBody.debtor, ...debtor } };
  return Issued.parse((await run.call('POST', '/v1/invoices', body)).answer).id;
}

/** Who asked, the page or its code, and for which address. */
const Asked = z.array(z.tuple([z.string(), z.string()]));

const detail = async (id: string) =>
  Detail.parse((await run.call('GET', `/v1/invoices/${id}`)).answer);

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');

/** A machine that does much else still comes to it. */
const PATIENCE = { timeout: 45_000 };
const MOST_PRESSES = 8;

/** Presses the button of the clock bar, event after event, until something is told on the page. */
async function advanceUntil(text: string): Promise<void> {
  const next = button('Événement suivant');
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await next.click();
    await expect.poll(() => next.getAttribute('aria-busy'), PATIENCE).toBe('false');
    const told = page.getByText(text).waitFor({ timeout: 4_000 });
    if (
      await told.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`"${text}" was not told after ${MOST_PRESSES} events`);
}

describe('before the first invoice', () => {
  it('welcomes, and says what to do first', async () => {
    await page.goto('/');

    await page.getByRole('heading', { level: 1, name: 'Bienvenue' }).waitFor();
    expect(await page.getByText('PUT /v1/creditors').count()).toBe(1);
  });
});

describe('an invoice from its issue to its payment', () => {
  let id: string;

  it('is asked for ahead of the code that shows it, at the same address', async () => {
    await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
    id = await issue('F2026-0388');

    await page.goto('/factures');
    await page.getByRole('link', { name: 'F2026-0388' }).waitFor();

    const asked = await page.evaluate(
      "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v1/invoices?')).map(({ initiatorType, name }) => [initiatorType, name])",
    );
    const [[first, ahead] = [], ...later] = Asked.parse(asked);
    expect(first).toBe('link');
    for (const [, address] of later) expect(address).toBe(ahead);
  });

  it('stands in the list once it is issued', async () => {
    await page.getByRole('link', { name: 'F2026-0388' }).click();

    await page.getByRole('heading', { level: 1, name: 'F2026-0388' }).waitFor();
    await page.getByText('Suivi démarré').waitFor();
  });

  it('shows the letter that left when the clock is moved on', async () => {
    await advanceUntil('Relance 1 · E-mail');

    expect(await page.getByText('Rappel · E-mail').count()).toBe(1);
    await page.getByText('empreinte identique').waitFor();
    expect(await page.locator('canvas.sheet').getAttribute('aria-label')).toMatch(
      /^Relance 1, page 1 sur \d$/,
    );
  });

  it('opens the PDF that was sent, byte for byte', async () => {
    const href = await page.getByRole('link', { name: 'Ouvrir le PDF' }).getAttribute('href');
    const answer = await fetch(`${run.baseUrl}${href}`);

    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('reads the message as the debtor reads it, and proves that it is the one', async () => {
    await page
      .locator('.event', { hasText: 'Relance 1 · E-mail' })
      .getByRole('button', { name: 'Lire le message exact' })
      .click();

    const mail = dialog().frameLocator('iframe');
    await mail.getByText('F2026-0388').first().waitFor();
    expect(await dialog().getByText('empreinte identique').count()).toBe(1);
    await page.keyboard.press('Escape');
  });

  it('checks the chain of proofs in the browser', async () => {
    await page.keyboard.press('v');

    await page.getByText('chaîne vérifiée').first().waitFor();
    const [proofs, verified] = await Promise.all([
      page.locator('.proofs tbody tr').count(),
      page.getByText('chaîne vérifiée').count(),
    ]);
    expect(verified).toBe(proofs);
    expect(await page.getByText('chaîne rompue').count()).toBe(0);
  });

  it('stops once the payment is recorded, by keyboard alone', async () => {
    await page.keyboard.press('r');
    await dialog().waitFor();
    await page.keyboard.press('Enter');

    await page.getByText('Règlement de 18\u202f640,80\u00a0€ enregistré.').waitFor();
    await page.locator('h1 .chip', { hasText: 'Soldée' }).waitFor();
    await expect.poll(async () => (await detail(id)).execution.status, PATIENCE).toBe('SUCCEEDED');
  });
});

describe('what a person decides', () => {
  let id: string;
  beforeAll(async () => {
    id = await issue('F2026-0401', { id: 'kervella', name: 'Menuiseries Kervella SARL' });
    await page.goto(`/factures/${id}`);
  });

  it('opens a dispute, and takes it back', async () => {
    await button('Litige').click();
    await dialog().getByLabel('Motif').selectOption('Prix ou remise contestés');
    await dialog().getByRole('button', { name: 'Ouvrir un litige' }).click();

    await page.locator('h1 .chip', { hasText: 'Litige' }).waitFor();
    await page.locator('.wait', { hasText: 'Prix ou remise contestés' }).waitFor();
    expect((await detail(id)).hold?.kind).toBe('dispute');

    await page.keyboard.press('z');
    await expect.poll(async () => (await detail(id)).hold, PATIENCE).toBeUndefined();
    await page.locator('h1 .chip', { hasText: 'Suivie' }).waitFor();
  });

  it('says why it will not act, and nothing is recorded', async () => {
    await button('Litige').click();
    // It is there for the eye and the reader, not for Playwright: it says itself that it is disabled.
    await dialog().getByRole('button', { name: 'Ouvrir un litige' }).click({ force: true });

    expect(
      await dialog().getByRole('button', { name: 'Ouvrir un litige' }).getAttribute('title'),
    ).toBe('Dites d’abord pourquoi.');
    await page.keyboard.press('Escape');
    expect((await detail(id)).hold).toBeUndefined();
  });

  it('takes back a payment that was typed by mistake: the follow-up goes on', async () => {
    await page.keyboard.press('r');
    await dialog().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^Règlement de .* enregistré/).waitFor();

    await page.keyboard.press('z');
    await page.getByText('Règlement retiré : saisi par erreur.').waitFor();
    await page.locator('h1 .chip', { hasText: 'Suivie' }).waitFor();
    await page.getByText(/retiré, saisi par erreur/).waitFor();
    await expect.poll(async () => (await detail(id)).execution.status, PATIENCE).toBe('RUNNING');
  });

  it('changes the calendar, and takes it back', async () => {
    await button('Autres gestes').click();
    await page.getByRole('menuitem', { name: /calendrier/ }).click();
    await dialog().getByLabel('Motif').fill('Client fragile');
    await dialog().getByRole('button', { name: 'Changer de calendrier' }).click();
    await page.getByText('Calendrier Souple appliqué.').waitFor();
    expect((await detail(id)).calendar).toBe('gentle');

    await page.keyboard.press('z');
    await page.getByText('Calendrier Standard appliqué.').waitFor();
    expect((await detail(id)).calendar).toBe('standard');
  });

  it('records a call with a promise: nothing leaves until that day', async () => {
    await button('Résultat d’appel').click();
    await dialog().getByRole('button', { name: 'Promesse' }).click();
    await dialog().getByRole('button', { name: 'Enregistrer l’appel' }).click();

    await page.locator('h1 .chip', { hasText: 'Promesse' }).waitFor();
    await page.locator('.event', { hasText: 'Appel passé' }).waitFor();
    expect((await detail(id)).hold?.kind).toBe('promise');

    await page.goto('/ne-partira-pas');
    await page.getByText('Menuiseries Kervella SARL').waitFor();
  });
});

describe('the post desk', () => {
  it('marks a letter as posted with its number', async () => {
    const id = await issue('F2026-0402', {
      id: 'aubertin',
      name: 'Mme Hélène Aubertin',
      kind: 'consumer',
      contacts: [],
    });
    await run.advanceTo('2026-06-25T10:00:00Z');

    await page.goto('/courriers');
    await page.getByLabel('Choisir le courrier pour Mme Hélène Aubertin').first().check();
    await page.getByLabel(/Numéro de suivi/).fill('1A 208 114 9071 4');
    await button('Marquer comme postés').click();

    await page.getByText('1 courrier : dépôt enregistré.').waitFor();
    const { answer } = await run.call('GET', `/v1/invoices/${id}/history`);
    expect(JSON.stringify(answer)).toContain('letter-posted');
  });
});

describe('the aged balance', () => {
  it('opens the invoices of a cell, which add up to it', async () => {
    await page.goto('/pilotage');
    const cell = page.getByRole('link', { name: /^Menuiseries Kervella SARL · 1 à 30/ });
    const amount = await cell.textContent();
    await cell.click();

    await page.getByText('égal à la case').waitFor();
    expect(amount).toBe('18\u202f640,80');
    expect(await page.getByRole('link', { name: 'F2026-0401' }).count()).toBe(1);
  });
});

const INVOICE = 'the invoice';
const all = [
  '/',
  '/prochains-envois',
  '/deposer',
  '/factures',
  '/debiteurs',
  '/debiteurs/lanvaux/kervella',
  '/appels',
  '/courriers',
  '/pilotage',
  '/ne-partira-pas',
  '/rapprochement',
  '/clavier',
  '/nulle-part',
  INVOICE,
];
/** The pages that change shape on a phone. */
const reshaped = ['/', '/factures', '/pilotage', INVOICE];
const readers = [
  { language: 'fr', theme: 'light', width: 1440, pages: all },
  { language: 'en', theme: 'dark', width: 1280, pages: all },
  { language: 'fr', theme: 'light', width: 390, pages: reshaped },
] as const;

describe.each(readers)('accessibility in $language, $theme, $width wide', (reader) => {
  let other: Page;
  beforeAll(async () => {
    other = await pageOf(browser, run, reader);
  });
  afterAll(() => other.context().close());

  it.each(reader.pages)('axe finds nothing serious on %s', async (path) => {
    const [first] = z
      .object({ items: z.array(z.object({ id: z.string() })) })
      .parse((await run.call('GET', '/v1/invoices?debtor=kervella')).answer).items;
    await other.goto(path === INVOICE ? `/factures/${first?.id}` : path);
    await other.getByRole('heading', { level: 1 }).waitFor();
    await other.waitForLoadState('networkidle');

    expect(await seriousFindings(other)).toEqual([]);
    expect(await other.locator('html').getAttribute('lang')).toBe(reader.language);
  });

  it('never scrolls sideways', async () => {
    await other.goto('/factures');
    await other.getByRole('heading', { level: 1 }).waitFor();
    const [wide, seen] = z
      .tuple([z.number(), z.number()])
      .parse(await other.evaluate('[document.documentElement.scrollWidth, innerWidth]'));
    expect(wide).toBeLessThanOrEqual(seen);
  });
});
