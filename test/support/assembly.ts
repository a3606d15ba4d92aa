import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { synthesize } from '../../local/assembly/synthesize.ts';

const VARIABLE = 'RELANCE_TEST_ASSEMBLY';

/** Where the stack synthesised for this test run lies. */
export const assemblyDirectory = (): string => process.env[VARIABLE] ?? '';

/** Synthesises the stack once for the whole test run (vitest calls it before the first scenario). */
export async function setup(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'relance-assembly-'));
  await synthesize(fileURLToPath(new URL('../..', import.meta.url)), directory, process.env);
  process.env[VARIABLE] = directory;
}

export function teardown(): void {
  rmSync(assemblyDirectory(), { recursive: true, force: true });
}
