import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbeddedRun } from '../support/embedded-run.ts';
import { openedConsole, pageOf, seriousFindings } from '../support/opened-console.ts';
import { creditorBody } from '../support/requests.ts';

/** One walk through the pages where work is done in rows: each chapter begins where the one before ended. */
let run: EmbeddedRun;
let browser: Browser;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ run, browser, close } = await openedConsole('2026-06-12T08:00:00Z'));
  page = await pageOf(browser, run);
});
afterAll(() => close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const link = (name: string | RegExp) => page.getByRole('link', { name });
const dialog = () => page.getByRole('dialog');

const file = (...lines: string[]) => ({
  name: 'factures.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Numéro;Émise le;Échéance;Montant TTC;Code client;Type de client;Client;Adresse;Code postal;Ville;E-mail;Portable',
      ...lines,
    ].join('\r\n'),
  ),
});
const menez =
  'menez;société;Brasserie du Ménez SAS;7 quai des Gabares;29000;Quimper;compta@menez.example;06 39 98 10 20';

describe('a file of invoices', () => {
  it('is read first, and says row by row and cell by cell what is wrong', async () => {
    await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
    await page.goto('/');
    await link('Déposer des factures').click();

    await page.setInputFiles(
      'input[type=file]',
      file(
        `F2026-0388;19/05/2026;18/06/2026;18 640,80 €;${menez}`,
        `F2026-0389;31/06/2026;18/07/2026;douze;${menez}`,
        `F2026-0390;19/05/2026;18/05/2026;412,00;${menez}`,
      ),
    );

    await page.getByText('1 prête').waitFor();
    await page.getByText('2 à corriger').waitFor();
    await page.getByText(/Émise le.: écrivez une date/).waitFor();
    await page.getByText(/Montant TTC.: écrivez un montant/).waitFor();
    await page.getByText(/Échéance.: le 19.05.2026 au plus tôt/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    const { answer } = await run.call('GET', '/v1/invoices');
    expect(answer).toEqual({ items: [] });
  });

  it('is handed over row by row: what is wrong stays behind with its reason', async () => {
    await button('Confier 1 facture').click();

    await page.getByText('1 confiée').waitFor();
    await link('F2026-0388').waitFor();
    expect(await page.getByText('2 à corriger').count()).toBe(1);
  });

  it('is known when it comes again, and followed only once', async () => {
    await page.setInputFiles(
      'input[type=file]',
      file(`F2026-0388;19/05/2026;18/06/2026;18 640,80 €;${menez}`),
    );

    await page.getByText('1 déjà suivie').waitFor();
    expect(await button('Confier les factures').getAttribute('title')).toBe(
      'Aucune ligne n’est prête.',
    );
  });
});

describe('what leaves next', () => {
  it('is read before it leaves, message by message', async () => {
    await page.goto('/');
    await page.getByText('Tous les suivis tournent').waitFor();
    await link('Relire les envois du lundi 15 juin 2026 1').click();

    await page.getByRole('heading', { level: 1, name: 'Prochains envois' }).waitFor();
    await page.getByText(/^Lundi 15 juin 2026 · 1 envoi à partir de 09:00/).waitFor();
    const mail = page.frameLocator('iframe.mail-frame');
    await mail.getByText('F2026-0388').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('does not leave once a person keeps it back', async () => {
    await page.keyboard.press('p');
    await dialog().getByLabel('Motif').fill('Inventaire chez le client');
    await dialog().getByRole('button', { name: 'Suspendre' }).click();

    await page.getByText(/^Lundi 15 juin 2026/).waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await page.getByText(/^Lundi 15 juin 2026/).waitFor();
  });
});

describe('a registered letter', () => {
  it('is under way once it is posted with its number', async () => {
    await run.advanceTo('2026-07-21T10:00:00Z');

    await page.goto('/courriers');
    await page.getByLabel(/^Numéro de suivi/).fill('1A 208 114 9071 4');
    await button('Marquer comme postés').click();

    const letter = page.getByRole('row', { name: /1A 208 114 9071 4/ });
    await letter.getByText('attend la présentation depuis aujourd’hui').waitFor();
    expect(await letter.locator('.postal-path li').allInnerTexts()).toEqual(['Postée\n21/07']);
  });

  it('is told of as the post tells of it, until it has arrived', async () => {
    await run.advanceTo('2026-07-24T10:00:00Z');
    await page.goto('/courriers');
    const letter = page.getByRole('row', { name: /1A 208 114 9071 4/ });
    await letter.getByText(/attend la présentation depuis 3/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await button(/^Noter la suite/).click();
    await dialog().getByRole('button', { name: 'Noter ce qu’a dit la poste' }).click();
    await letter.getByText('En instance').waitFor();

    await button(/^Noter la suite/).click();
    await dialog().getByRole('button', { name: 'Noter ce qu’a dit la poste' }).click();
    await page.getByText('Aucun recommandé n’est en chemin.').waitFor();
    await page.getByRole('tab', { name: 'Terminés 1' }).click();
    await letter.getByText('Reçue').first().waitFor();
  });
});

describe('the figures of the reports', () => {
  it('open the contacts a cost is made of, which add up to it', async () => {
    await page.goto('/pilotage');
    const cell = link(/^Total : .*€$/);
    const sum = await cell.textContent();
    await cell.click();

    await page.getByText('égal à la case').waitFor();
    await page.getByRole('heading', { name: 'Coût des contacts · tous les canaux' }).waitFor();
    expect(await page.getByText(`6 contacts · ${sum}`).count()).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('open the contacts of a step by one channel, as many as the cell says', async () => {
    await link(/^Rappel, E-mail : 1 contact$/).click();

    await page.getByRole('heading', { name: 'Contacts · Rappel · E-mail' }).waitFor();
    await page.getByText('égal à la case').waitFor();
    await page.getByRole('cell', { name: 'non réglée' }).waitFor();
    await link('Refermer').click();
    await page.getByText('égal à la case').waitFor({ state: 'detached' });
  });
});
