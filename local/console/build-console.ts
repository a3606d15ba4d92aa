import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf } from '../assembly/fingerprint.ts';

const sources = ['console', 'package-lock.json'];

/** Builds the console's files, unless nothing they are made from has changed since the last time. */
export async function buildConsole(
  projectDirectory: string,
  outputDirectory: string,
  inherited: Readonly<NodeJS.ProcessEnv>,
): Promise<void> {
  const marker = join(outputDirectory, '.sources');
  const fingerprint = await fingerprintOf(projectDirectory, sources);
  if ((await readFile(marker, 'utf8').catch(() => '')) === fingerprint) return;

  const vite = join(projectDirectory, 'node_modules', 'vite', 'bin', 'vite.js');
  const build = spawn(
    process.execPath,
    [vite, 'build', 'console', '--outDir', outputDirectory, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: projectDirectory, env: inherited, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [exitCode] = await once(build, 'exit');
  if (exitCode !== 0) throw new Error('The console could not be built: see the message above.');
  await writeFile(marker, fingerprint);
}
