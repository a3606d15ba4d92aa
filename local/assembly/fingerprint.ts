import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Size and time of change of every source: quick, and enough to notice an edit. */
export async function fingerprintOf(
  projectDirectory: string,
  sources: readonly string[],
): Promise<string> {
  const files = await Promise.all(sources.map((source) => filesOf(join(projectDirectory, source))));
  const hash = createHash('sha256');
  for (const file of files.flat().toSorted()) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
