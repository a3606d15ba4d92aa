import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { assemblyDirectory } from '../support/assembly.ts';
import { freePort } from '../support/free-port.ts';
import { creditorBody, invoiceBody } from '../support/requests.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const Outbox = z.object({
  items: z.array(
    z.object({ channel: z.string(), at: z.string(), invoiceIds: z.array(z.string()) }),
  ),
});

let data: string;
let port: number;
let running: ChildProcess | undefined;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'relance-killed-'));
  cpSync(assemblyDirectory(), join(data, 'cdk.out'), { recursive: true });
  port = await freePort();
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

/** `npm start`, as a process of its own that can be killed. */
async function start(): Promise<void> {
  running = spawn(
    process.execPath,
    ['local/main.ts', '--empty', '--now=2026-06-01T08:00:00Z', `--port=${port}`, `--data=${data}`],
    { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!running.stdout) throw new Error('no output to wait for');
  for await (const line of createInterface(running.stdout)) if (line.startsWith('ready')) return;
  throw new Error('it ended before it was ready');
}

async function kill(): Promise<void> {
  if (!running) return;
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.json();
}

const advance = (to: string) => call('POST', '/local/clock', { advanceTo: to });

it('is killed again and again in the middle of waits and sends, and sends each contact once', async () => {
  await start();
  await call('PUT', '/v1/creditors/lanvaux', creditorBody);
  for (const number of ['F1', 'F2', 'F3']) {
    await call('POST', '/v1/invoices', { ...invoiceBody, number });
  }

  // Killed a little later each time, so that every phase of a send is hit: reading, rendering, claimed, sent, recorded.
  for (const [day, after] of [
    ['2026-06-15T07:00:00Z', 40],
    ['2026-06-22T07:00:00Z', 400],
    ['2026-06-25T07:00:00Z', 900],
    ['2026-07-03T07:00:00Z', 150],
    ['2026-07-20T07:00:00Z', 650],
  ] as const) {
    const cutShort = advance(day).catch(() => 'cut short');
    await pause(after);
    await kill();
    await cutShort;
    await start();
  }
  await advance('2026-07-20T09:00:00Z');

  const { items } = Outbox.parse(await call('GET', '/local/outbox'));
  const left = items.map(
    ({ at, channel, invoiceIds }) => `${invoiceIds.join()} ${at.slice(0, 10)} ${channel}`,
  );
  expect(new Set(left).size, 'nothing left twice').toBe(left.length);
  const byInvoice = Object.groupBy(items, ({ invoiceIds }) => invoiceIds.join());
  for (const contacts of Object.values(byInvoice)) {
    expect(contacts?.map(({ channel }) => channel).toSorted()).toEqual([
      'email',
      'email',
      'email',
      'email',
      'post',
      'sms',
    ]);
  }
  expect(Object.keys(byInvoice)).toHaveLength(3);
}, 240_000);
