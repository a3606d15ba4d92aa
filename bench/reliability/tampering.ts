import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkChain } from '../../verify/check-chain.ts';
import { checkLetters } from '../../verify/check-letters.ts';
import type { BoardRow } from './row.ts';
import { sampleExport } from './sample-export.ts';

/** One byte changed anywhere in an export or a letter; one record dropped, swapped, added: the verifier finds each. */
export function tampering(): BoardRow {
  const { lines, letter } = sampleExport();
  const text = `${lines.join('\n')}\n`;
  const tries = [...byteChanges(text), ...lineChanges(lines)];
  const missed = tries.filter((tampered) => isWhole(tampered, lines)).length;
  const letters = letterChanges(letter.bytes);
  const missedLetters = letters.filter((bytes) => lettersHold(text, letter.key, bytes)).length;
  const runs = tries.length + letters.length;
  return {
    name: 'one byte changed, one record dropped, swapped, added',
    runs,
    result: `found ${runs - missed - missedLetters} of ${runs}`,
    isMet: missed + missedLetters === 0 && isWhole(text, lines),
  };
}

/** All records hold, and the chain reaches to where the day's seal says it stood. */
function isWhole(text: string, lines: readonly string[]): boolean {
  const findings = checkChain(text);
  const sealed: { hash: string } = JSON.parse(lines.at(-1) ?? '{}');
  return (
    findings.every(({ faults }) => faults.length === 0) &&
    findings[lines.length - 1]?.record?.hash === sealed.hash &&
    findings.length === lines.length
  );
}

function* byteChanges(text: string): Generator<string> {
  const bytes = Buffer.from(text);
  // The last byte is the line's end.
  for (let place = 0; place < bytes.length - 1; place += 1) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    yield changed.toString('latin1') === bytes.toString('latin1') ? '' : changed.toString('utf8');
  }
}

function* lineChanges(lines: readonly string[]): Generator<string> {
  for (let place = 0; place < lines.length; place += 1) {
    yield lines.toSpliced(place, 1).join('\n');
    yield lines.toSpliced(place, 0, lines[place] ?? '').join('\n');
    if (place > 0)
      yield lines
        .toSpliced(place - 1, 2, ...lines.slice(place - 1, place + 1).reverse())
        .join('\n');
  }
}

function letterChanges(bytes: Uint8Array): readonly Uint8Array[] {
  return [...bytes.keys()].map((place) => {
    const changed = Uint8Array.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    return changed;
  });
}

function lettersHold(text: string, key: string, bytes: Uint8Array): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'relance-letters-'));
  writeFileSync(join(directory, key), bytes);
  const findings = checkLetters(checkChain(text), directory);
  rmSync(directory, { recursive: true });
  return findings.every(({ faults }) => faults.length === 0);
}
