import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Run by itself: renders letters with one bundle and says what it cost, as one line of JSON.
 * Time is CPU time: what else the machine does changes it little.
 */
type Renderer = { readonly renderLetter: (facts: unknown) => Promise<Uint8Array> };

const WARM_UP = 100;
const [bundle = '', factsFile = '', letters = '0'] = process.argv.slice(2);
const facts: unknown = JSON.parse(readFileSync(factsFile, 'utf8'));

const { renderLetter }: Renderer = await import(bundle);
const first = await renderLetter(facts);
const { user: firstUser, system: firstSystem } = process.cpuUsage();
const firstMs = (firstUser + firstSystem) / 1000;

async function letterAfterLetter(count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await renderLetter(facts);
}

/** What the process holds once garbage is gone. */
async function heldBytes(): Promise<number> {
  for (let pass = 0; pass < 3; pass += 1) {
    globalThis.gc?.();
    await nextTurn();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const count = Number(letters);
if (count > 0) await letterAfterLetter(WARM_UP);
const heldBefore = await heldBytes();
const cpuBefore = process.cpuUsage();
await letterAfterLetter(count);
const { user, system } = process.cpuUsage(cpuBefore);
const seconds = (user + system) / 1_000_000;

console.log(
  JSON.stringify({
    firstMs,
    lettersPerSecond: count / seconds,
    bytes: first.length,
    grownBytes: (await heldBytes()) - heldBefore,
  }),
);
