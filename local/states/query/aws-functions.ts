import { createHash, randomUUID } from 'node:crypto';

/** The functions Step Functions adds to JSONata 2.0.6, with their JSONata signatures. */
export const awsFunctions = [
  { name: 'partition', signature: '<a-n:a>', run: partition },
  { name: 'range', signature: '<n-nn:a>', run: range },
  { name: 'hash', signature: '<s-s:s>', run: hash },
  { name: 'random', signature: '<n?:n>', run: random },
  { name: 'uuid', signature: '<:s>', run: () => randomUUID() },
  { name: 'parse', signature: '<s-:x>', run: parse },
] as const;

/** JSONata's own bound on a sequence it makes. */
const maxRangeLength = 10_000_000;

const algorithms: ReadonlyMap<string, string> = new Map([
  ['MD5', 'md5'],
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
]);

function partition(items: readonly unknown[] | undefined, size: number): unknown {
  if (items === undefined) return undefined;
  const step = Math.floor(size);
  if (!(step > 0)) throw new Error('$partition: the size must be a positive number');
  const parts: unknown[][] = [];
  for (let start = 0; start < items.length; start += step) {
    parts.push(items.slice(start, start + step));
  }
  return parts;
}

function range(start: number | undefined, end: number, step: number): unknown {
  if (start === undefined) return undefined;
  if (step === 0) throw new Error('$range: the increment must not be zero');
  const count = Math.floor((end - start) / step) + 1;
  if (count > maxRangeLength) {
    throw new Error(`$range: the range has ${count} elements, more than ${maxRangeLength}`);
  }
  return Array.from({ length: Math.max(0, count) }, (_, index) => start + index * step);
}

function hash(text: string | undefined, algorithm: string): unknown {
  if (text === undefined) return undefined;
  const name = algorithms.get(algorithm);
  if (name === undefined) throw new Error(`$hash: the algorithm '${algorithm}' is not known`);
  return createHash(name).update(text, 'utf8').digest('hex');
}

/** With a seed the number repeats (mulberry32): equal seeds must give equal numbers, nothing more. */
function random(seed: number | undefined): number {
  if (seed === undefined) return Math.random();
  const state = (Math.trunc(seed) + 0x6d2b79f5) | 0;
  const mixed = Math.imul(state ^ (state >>> 15), state | 1);
  const spread = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
  return ((spread ^ (spread >>> 14)) >>> 0) / 4_294_967_296;
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}
