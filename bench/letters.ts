import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { letterBundles } from './letters/bundles.ts';
import { chromiumRate } from './letters/chromium.ts';
import { letterHtml } from './letters/letter-html.ts';
import { sampleLetter } from './letters/sample-letter.ts';

/** One figure of the letters, with what it is compared to and what it must reach. */
export type LetterRow = {
  readonly name: string;
  readonly value: number;
  readonly against: number | undefined;
  readonly ratio: number | undefined;
  readonly limit: string;
  readonly isMet: boolean;
};

type Cost = {
  readonly firstMs: number;
  readonly lettersPerSecond: number;
  readonly bytes: number;
  readonly grownBytes: number;
};

const ROUNDS = 3;
const LETTERS = 200;
const MEMORY_LETTERS = 2_000;
const MOST_BYTES = 21_000;
/** A tenth of what the leak of a bare loop would be (56 kB a letter). */
const MOST_GROWTH = (MEMORY_LETTERS * 56_000) / 10;

const script = fileURLToPath(new URL('./letters/measure.ts', import.meta.url));
const fonts = fileURLToPath(
  new URL('../node_modules/@expo-google-fonts/source-sans-3', import.meta.url),
);

/** Speed and size of a letter beside the library used plainly and a headless browser, in one run. */
export async function benchLetters(): Promise<readonly LetterRow[]> {
  const bundles = await letterBundles();
  const work = mkdtempSync(join(tmpdir(), 'bench-letters-'));
  const factsFile = join(work, 'facts.json');
  writeFileSync(factsFile, JSON.stringify(sampleLetter));
  const run = (bundle: string, letters: number, environment: NodeJS.ProcessEnv = {}) =>
    costOf([join(bundle, 'letters.mjs'), factsFile, String(letters)], environment);
  const cached = { NODE_COMPILE_CACHE: join(work, 'cache') };
  try {
    await run(bundles.ours, 0, cached);
    const ours: Cost[] = [];
    const plain: Cost[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await run(bundles.ours, LETTERS, cached));
      plain.push(await run(bundles.plain, LETTERS, { PLAIN_FONTS: fonts }));
    }
    const browser = await chromiumRate(letterHtml(sampleLetter), LETTERS / 4);
    const long = await run(bundles.ours, MEMORY_LETTERS, cached);
    return rowsOf(ours, plain, browser, long);
  } finally {
    for (const directory of [work, bundles.ours, bundles.plain]) {
      rmSync(directory, { recursive: true, force: true });
    }
  }
}

async function costOf(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Cost> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--disable-warning=ExperimentalWarning', script, ...args],
    { env: { PATH: process.env.PATH, ...environment } },
  );
  return JSON.parse(stdout);
}

const middle = (costs: readonly Cost[], figure: (cost: Cost) => number): number =>
  costs.map(figure).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;

function rowsOf(
  ours: readonly Cost[],
  plain: readonly Cost[],
  browser: number | undefined,
  long: Cost,
): readonly LetterRow[] {
  const rate = (costs: readonly Cost[]) => middle(costs, (cost) => cost.lettersPerSecond);
  const first = (costs: readonly Cost[]) => middle(costs, (cost) => cost.firstMs);
  const bytes = middle(ours, (cost) => cost.bytes);
  return [
    atLeast('letters per CPU second, against plain', rate(ours), rate(plain), 1.45),
    atMost('first letter of a process, CPU ms, against plain', first(ours), first(plain), 0.7),
    ...(browser === undefined
      ? []
      : [atLeast('letters per CPU second, against a browser', rate(ours), browser, 3)]),
    {
      name: 'bytes of the PDF',
      value: bytes,
      against: middle(plain, (cost) => cost.bytes),
      ratio: undefined,
      limit: `≤ ${MOST_BYTES}`,
      isMet: bytes <= MOST_BYTES,
    },
    {
      name: `bytes held after ${MEMORY_LETTERS} letters`,
      value: long.grownBytes,
      against: undefined,
      ratio: undefined,
      limit: `≤ ${MOST_GROWTH}`,
      isMet: long.grownBytes <= MOST_GROWTH,
    },
  ];
}

function atLeast(name: string, value: number, against: number, limit: number): LetterRow {
  const ratio = value / against;
  return { name, value, against, ratio, limit: `× ${limit} at least`, isMet: ratio >= limit };
}

function atMost(name: string, value: number, against: number, limit: number): LetterRow {
  const ratio = value / against;
  return { name, value, against, ratio, limit: `× ${limit} at most`, isMet: ratio <= limit };
}
