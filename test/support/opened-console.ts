import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { buildConsole } from '../../local/console/build-console.ts';
import { startChromium } from './chromium.ts';
import { type EmbeddedRun, embeddedRun } from './embedded-run.ts';

const projectDirectory = fileURLToPath(new URL('../..', import.meta.url));

const Violations = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullable(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string() })),
  }),
);

/** The whole product with its console, and a browser that looks at it. */
export async function openedConsole(now: string) {
  const run = await embeddedRun(now);
  await buildConsole(projectDirectory, join(run.dataDirectory, 'console'), process.env);
  const browser = await startChromium();
  return {
    run,
    browser,
    close: async () => {
      await browser.close();
      await run.close();
    },
  };
}

type Reader = {
  readonly language?: 'fr' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
};

/** A page of a reader who chose a language and a theme, and whose name signs what they do. */
export async function pageOf(
  browser: Browser,
  run: EmbeddedRun,
  { language = 'fr', theme = 'light', width = 1440 }: Reader = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: run.baseUrl,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    viewport: { width, height: 960 },
  });
  await context.addInitScript(`
    localStorage.setItem('relance.language', '${language}');
    localStorage.setItem('relance.theme', '${theme}');
    localStorage.setItem('relance.signature', 'Nadia Ferrand');
  `);
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  return page;
}

/** What axe finds serious on the page as it stands, in a line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return Violations.parse(found)
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
