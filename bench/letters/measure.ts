import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Run by itself: prints letters with one bundle. It tells what the first one cost, then for each line it is given, a
 * number of letters, prints so many and tells how fast, by the clock and by its own CPU time. Each answer is JSON.
 */
type Renderer = { readonly renderLetter: (facts: unknown) => Promise<Uint8Array> };

const [bundle = '', factsFile = ''] = process.argv.slice(2);
const facts: unknown = JSON.parse(readFileSync(factsFile, 'utf8'));
const tell = (answer: object): void => console.log(JSON.stringify(answer));

const { renderLetter }: Renderer = await import(bundle);
const first = await renderLetter(facts);
const { user: firstUser, system: firstSystem } = process.cpuUsage();
tell({ firstMs: (firstUser + firstSystem) / 1000, bytes: first.length });

/** What the process holds once garbage is gone. */
async function heldBytes(): Promise<number> {
  for (let pass = 0; pass < 3; pass += 1) {
    globalThis.gc?.();
    await nextTurn();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

for await (const line of createInterface(process.stdin)) {
  const letters = Number(line);
  const cpuBefore = process.cpuUsage();
  const clockBefore = performance.now();
  for (let done = 0; done < letters; done += 1) await renderLetter(facts);
  const seconds = (performance.now() - clockBefore) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  tell({
    perSecond: letters / seconds,
    perCpuSecond: letters / ((user + system) / 1_000_000),
    heldBytes: await heldBytes(),
  });
}
