import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { startLocal } from '../../local/run.ts';
import { assemblyDirectory } from './assembly.ts';
import { freePort } from './free-port.ts';

const projectDirectory = fileURLToPath(new URL('../..', import.meta.url));

const Outbox = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      channel: z.enum(['email', 'sms', 'post']),
      at: z.string(),
      to: z.string(),
      invoiceIds: z.array(z.string()),
      subject: z.string().optional(),
      text: z.string().optional(),
      attachments: z.array(z.object({ fileName: z.string(), href: z.string() })),
    }),
  ),
});
export type Left = z.infer<typeof Outbox>['items'][number];

const Clock = z.object({ now: z.string(), nextWakeUpAt: z.string().nullable() });

/** The whole product as it is deployed, on loopback, on a ledger of its own. */
export async function embeddedRun(now: string, kept?: string) {
  const dataDirectory = kept ?? mkdtempSync(join(tmpdir(), 'relance-run-'));
  const run = await startLocal({
    projectDirectory,
    port: await freePort(),
    dataDirectory,
    startAt: Date.parse(now),
    withSamples: false,
    environment: { inherited: process.env },
    assemblyDirectory: assemblyDirectory(),
  });

  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${run.baseUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: unknown = JSON.parse(await response.text());
    return { status: response.status, answer };
  };

  return {
    dataDirectory,
    wireUrl: run.wireUrl,
    baseUrl: run.baseUrl,
    call,
    /** Everything that left, oldest first. */
    outbox: async (): Promise<readonly Left[]> =>
      Outbox.parse((await call('GET', '/local/outbox')).answer).items.toSorted((a, b) =>
        a.at.localeCompare(b.at),
      ),
    advanceTo: async (at: string) =>
      Clock.parse((await call('POST', '/local/clock', { advanceTo: at })).answer),
    advanceToNext: async () =>
      Clock.parse((await call('POST', '/local/clock', { advanceToNext: true })).answer),
    stop: () => run.close(),
    close: async () => {
      await run.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

export type EmbeddedRun = Awaited<ReturnType<typeof embeddedRun>>;
