import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Printer, PrintRate } from './printer.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
  'about:blank',
];
const WARM_UP = 5;

type Reply = { readonly id?: number; readonly result?: Readonly<Record<string, unknown>> };
type Call = (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;

/** One warm page of a headless browser, or nothing where there is no browser. */
export async function warmPage(html: string): Promise<Printer | undefined> {
  if (!existsSync(CHROMIUM)) return undefined;
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const browser = spawn(CHROMIUM, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const close = async () => {
    browser.kill();
    await new Promise((ended) => browser.once('exit', ended));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const print = await printer(await openPage(await debuggerUrl(browser)), html);
    for (let done = 0; done < WARM_UP; done += 1) await print();
    return { close, print: (letters) => rateOf(print, letters, browser.pid ?? 0) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function rateOf(
  print: () => Promise<void>,
  letters: number,
  browser: number,
): Promise<PrintRate> {
  const cpuBefore = cpuSecondsUnder(browser);
  const clockBefore = performance.now();
  for (let done = 0; done < letters; done += 1) await print();
  return {
    perSecond: letters / ((performance.now() - clockBefore) / 1000),
    perCpuSecond: letters / (cpuSecondsUnder(browser) - cpuBefore),
  };
}

async function debuggerUrl({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('the browser has no error output');
  for await (const line of createInterface(stderr)) {
    const url = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('the browser ended before it listened');
}

/** Commands to one page. Each waits for the reply that carries its number. */
async function openPage(browserUrl: string): Promise<Call> {
  const targets = await fetch(`${browserUrl.replace(/^ws(:\/\/[^/]+).*$/, 'http$1')}/json`);
  const [page]: readonly { webSocketDebuggerUrl: string }[] = JSON.parse(await targets.text());
  if (page === undefined) throw new Error('the browser has no page');
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  await new Promise((opened) => socket.addEventListener('open', opened));
  const waiting = new Map<number, (result: Readonly<Record<string, unknown>>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply: Reply = JSON.parse(String(data));
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply.result ?? {});
  });
  let last = 0;
  return (method, params = {}) => {
    last += 1;
    const id = last;
    const reply = new Promise<Readonly<Record<string, unknown>>>((done) => waiting.set(id, done));
    socket.send(JSON.stringify({ id, method, params }));
    return reply;
  };
}

/** Prints one letter: its content set anew, its fonts loaded, the page printed. */
async function printer(call: Call, html: string): Promise<() => Promise<void>> {
  const tree = await call('Page.getFrameTree');
  const frameId = /"id":"([^"]+)"/.exec(JSON.stringify(tree))?.[1];
  return async () => {
    await call('Page.setDocumentContent', { frameId, html });
    // The page prints in another font unless its own are waited for.
    await call('Runtime.evaluate', {
      expression: 'document.fonts.ready.then(() => 1)',
      awaitPromise: true,
    });
    await call('Page.printToPDF', { preferCSSPageSize: true });
  };
}

const TICKS_PER_SECOND = 100;

/** User and system time of a process and all its descendants, from /proc. */
function cpuSecondsUnder(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);
  const below = new Set([root]);
  // Parents start before their children, so one pass in order of start finds every descendant.
  for (const { id, parent } of processes.sort((a, b) => a.startedAt - b.startedAt)) {
    if (below.has(parent)) below.add(id);
  }
  const ticks = processes
    .filter(({ id }) => below.has(id))
    .reduce((sum, process) => sum + process.ticks, 0);
  return ticks / TICKS_PER_SECOND;
}

type Stat = {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
  readonly startedAt: number;
};

function statOf(id: string): readonly Stat[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, startedAt = 0] = [1, 11, 12, 19].map(
      (at) => fields[at],
    );
    return [{ id: Number(id), parent, ticks: user + system, startedAt }];
  } catch {
    // It ended between the listing and the reading.
    return [];
  }
}
