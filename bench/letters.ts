import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BundlePrinter, bundlePrinter, type FirstLetter } from './letters/bundle-printer.ts';
import { letterBundles } from './letters/bundles.ts';
import { warmPage } from './letters/chromium.ts';
import { letterHtml } from './letters/letter-html.ts';
import type { Printer, PrintRate } from './letters/printer.ts';
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

const STARTS = 5;
const WARM_UP = 100;
/** Turn and turn about, a second or so each: a busy minute of the machine then weighs on all alike. */
const ROUNDS = 9;
const LETTERS_A_ROUND = 30;
const PAGES_A_ROUND = 12;
const MEMORY_LETTERS = 2_000;
const MOST_BYTES = 21_000;
/** A tenth of what the leak of a bare loop would be (56 kB a letter). */
const MOST_GROWTH = (MEMORY_LETTERS * 56_000) / 10;

const fonts = fileURLToPath(
  new URL('../node_modules/@expo-google-fonts/source-sans-3', import.meta.url),
);

/** Speed and size of a letter beside the library used plainly and a headless browser, in one run. */
export async function benchLetters(): Promise<readonly LetterRow[]> {
  const bundles = await letterBundles();
  const work = mkdtempSync(join(tmpdir(), 'bench-letters-'));
  const factsFile = join(work, 'facts.json');
  writeFileSync(factsFile, JSON.stringify(sampleLetter));
  const cached = { NODE_COMPILE_CACHE: join(work, 'cache') };
  const start = {
    ours: () => bundlePrinter(bundles.ours, factsFile, cached),
    plain: () => bundlePrinter(bundles.plain, factsFile, { PLAIN_FONTS: fonts }),
  };
  try {
    await firstLetterOf(start.ours);
    return [...(await firstRows(start)), ...(await speedRows(start)), await memoryRow(start.ours)];
  } finally {
    for (const directory of [work, bundles.ours, bundles.plain]) {
      rmSync(directory, { recursive: true, force: true });
    }
  }
}

type Start = () => Promise<BundlePrinter>;
type Starts = { readonly ours: Start; readonly plain: Start };

async function firstLetterOf(start: Start): Promise<FirstLetter> {
  const printer = await start();
  await printer.close();
  return printer.first;
}

async function firstRows({ ours, plain }: Starts): Promise<readonly LetterRow[]> {
  const starts: (readonly [FirstLetter, FirstLetter])[] = [];
  for (let done = 0; done < STARTS; done += 1) {
    starts.push([await firstLetterOf(ours), await firstLetterOf(plain)]);
  }
  const bytes = starts[0]?.[0].bytes ?? Number.NaN;
  return [
    atMost(
      'first letter of a process, CPU ms, against plain',
      starts.map(([mine, other]) => [mine.firstMs, other.firstMs]),
      0.7,
    ),
    {
      name: 'bytes of the PDF',
      value: bytes,
      against: starts[0]?.[1].bytes,
      ratio: undefined,
      limit: `≤ ${MOST_BYTES}`,
      isMet: bytes <= MOST_BYTES,
    },
  ];
}

async function speedRows(start: Starts): Promise<readonly LetterRow[]> {
  const ours = await start.ours();
  const plain = await start.plain();
  const page = await warmPage(letterHtml(sampleLetter));
  try {
    await Promise.all([ours.print(WARM_UP), plain.print(WARM_UP)]);
    const againstPlain = await rounds(ours, plain, LETTERS_A_ROUND);
    const plainRow = atLeast('letters per second, against plain', clockOf(againstPlain), 1.45);
    if (!page) return [plainRow];
    const againstPage = await rounds(ours, page, PAGES_A_ROUND);
    return [
      plainRow,
      atLeast('letters per second, against a browser', clockOf(againstPage), 3),
      {
        ...compared('the same per CPU second, of all processes', cpuOf(againstPage)),
        limit: 'shown only',
        isMet: true,
      },
    ];
  } finally {
    await Promise.all([ours.close(), plain.close(), page?.close()]);
  }
}

type Round = readonly [PrintRate, PrintRate];

async function rounds(ours: Printer, other: Printer, letters: number): Promise<readonly Round[]> {
  const all: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    all.push([await ours.print(LETTERS_A_ROUND), await other.print(letters)]);
  }
  return all;
}

type Pair = readonly [number, number];
const clockOf = (all: readonly Round[]): readonly Pair[] =>
  all.map(([mine, other]) => [mine.perSecond, other.perSecond]);
const cpuOf = (all: readonly Round[]): readonly Pair[] =>
  all.map(([mine, other]) => [mine.perCpuSecond, other.perCpuSecond]);

async function memoryRow(start: Start): Promise<LetterRow> {
  const printer = await start();
  try {
    const { heldBytes: before } = await printer.print(WARM_UP);
    const { heldBytes: after } = await printer.print(MEMORY_LETTERS);
    return {
      name: `bytes held after ${MEMORY_LETTERS} letters`,
      value: after - before,
      against: undefined,
      ratio: undefined,
      limit: `≤ ${MOST_GROWTH}`,
      isMet: after - before <= MOST_GROWTH,
    };
  } finally {
    await printer.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Each pair was measured in the same second or two: the median of their ratios is what stays of a busy machine. */
const compared = (name: string, pairs: readonly Pair[]) => ({
  name,
  value: median(pairs.map(([mine]) => mine)),
  against: median(pairs.map(([, other]) => other)),
  ratio: median(pairs.map(([mine, other]) => mine / other)),
});

function atLeast(name: string, pairs: readonly Pair[], limit: number): LetterRow {
  const row = compared(name, pairs);
  return { ...row, limit: `× ${limit} at least`, isMet: row.ratio >= limit };
}

function atMost(name: string, pairs: readonly Pair[], limit: number): LetterRow {
  const row = compared(name, pairs);
  return { ...row, limit: `× ${limit} at most`, isMet: row.ratio <= limit };
}
