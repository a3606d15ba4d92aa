import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finding, ProofRecord } from './record.ts';
import { sha256 } from './sha256.ts';

/** Adds what does not hold of the files each record names: the exact bytes sent must give the hash it carries. */
export const checkLetters = (findings: readonly Finding[], directory: string): readonly Finding[] =>
  findings.map((finding) => ({
    ...finding,
    faults: [...finding.faults, ...fileFaults(finding.record, directory)],
  }));

function fileFaults(record: ProofRecord | undefined, directory: string): readonly string[] {
  const files = [record?.letter, record?.message].filter((file) => file !== undefined);
  return files.flatMap(({ key, sha256: expected }) => {
    const path = pathOf(key, directory);
    if (path === undefined) return [`${key} is not among the letters given`];
    return sha256(readFileSync(path)) === expected ? [] : [`${key} is not what was sent`];
  });
}

/** Under its whole key, or all letters in one folder. */
const pathOf = (key: string, directory: string): string | undefined =>
  [join(directory, key), join(directory, basename(key))].find((path) => existsSync(path));
