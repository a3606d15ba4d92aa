import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { buildConsole } from '../local/console/build-console.ts';
import { readEnvironment } from '../local/environment.ts';
import { startLocal } from '../local/run.ts';
import { startChromium } from '../test/support/chromium.ts';
import { seedList } from './book/seed-list.ts';
import { filterTimes } from './console-filters.ts';

export type ConsoleRow = {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  readonly least: string;
  readonly isMet: boolean;
};

const PORT = 4_310;
const NOW = '2026-07-07T07:00:00Z';
const SIZE = Number(process.env.BENCH_INVOICES ?? 10_000);
const MOST_KILOBYTES = 250;
const MOST_PAINT_MS = 1_000;
const MOST_FILTER_MS = 100;

/**
 * The list of invoices as finance opens it, in the embedded run: what is loaded for it, when its first rows are
 * there, and how long each filter and each order takes once the whole list is in the page. The invoices are written to the ledger by
 * the product's own store; no workflow runs for them.
 */
export async function benchConsole(): Promise<readonly ConsoleRow[]> {
  const projectDirectory = fileURLToPath(new URL('..', import.meta.url));
  const dataDirectory = await mkdtemp(join(tmpdir(), 'relance-console-'));
  const built = join(dataDirectory, 'console');
  const run = await startLocal({
    projectDirectory,
    port: PORT,
    dataDirectory,
    startAt: Date.parse(NOW),
    withSamples: false,
    environment: readEnvironment(),
  });
  const browser = await startChromium();
  try {
    await buildConsole(projectDirectory, built, process.env);
    await seedList(SIZE, { baseUrl: run.baseUrl, wireUrl: run.wireUrl, at: NOW });
    const page = await browser.newPage({ baseURL: run.baseUrl });
    return await measure(page, built);
  } finally {
    await browser.close();
    await run.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function measure(page: Page, built: string): Promise<readonly ConsoleRow[]> {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  // The first visit warms the functions, as the second one of a day finds them.
  await page.goto('/factures');
  await page.locator('.invoices tbody a').first().waitFor();
  const code = await gzippedKilobytes(loaded, built);

  await page.goto('/factures');
  const paint = z.number().parse(await page.evaluate(UNTIL_ROWS));
  await page.evaluate(UNTIL_COMPLETE);
  const times = await filterTimes(page);
  return [
    row('code of the first page, gzipped', code, 'kB', MOST_KILOBYTES),
    row('first rows', paint, 'ms', MOST_PAINT_MS),
    ...times.map(({ name, ms }) => row(`${name}, of ${SIZE}`, ms, 'ms', MOST_FILTER_MS)),
  ];
}

const row = (name: string, measured: number, unit: string, most: number): ConsoleRow => ({
  name,
  measured: Math.round(measured),
  unit,
  least: `under ${most}`,
  isMet: measured < most,
});

async function gzippedKilobytes(paths: readonly string[], built: string): Promise<number> {
  const code = [...new Set(paths)].filter((path) => /^\/assets\/.+\.(js|css)$/.test(path));
  const sizes = await Promise.all(
    code.map(async (path) => gzipSync(await readFile(join(built, path))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

/** Milliseconds from the start of the visit to the frame after the first row is in the page. */
const UNTIL_ROWS = `new Promise((resolve) => {
  const look = () =>
    document.querySelector('.invoices tbody a')
      ? requestAnimationFrame(() => resolve(performance.now()))
      : requestAnimationFrame(look);
  look();
})`;

/** Until the head of the page tells the sums of the whole list. */
const UNTIL_COMPLETE = `new Promise((resolve) => {
  const look = () =>
    document.querySelector('.head .second')?.textContent.includes('·')
      ? resolve()
      : requestAnimationFrame(look);
  look();
})`;
