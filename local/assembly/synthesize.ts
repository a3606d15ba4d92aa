import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const sources = ['infra', 'functions', 'templates', 'package-lock.json', 'cdk.json'];
const CdkSettings = z.object({ context: z.record(z.string(), z.unknown()).default({}) });

/** Makes the cloud assembly anew, unless nothing it is made from has changed since the last time. */
export async function synthesize(
  projectDirectory: string,
  outputDirectory: string,
  inherited: Readonly<NodeJS.ProcessEnv>,
): Promise<void> {
  const marker = join(outputDirectory, '.sources');
  const fingerprint = await fingerprintOf(projectDirectory);
  if ((await readFile(marker, 'utf8').catch(() => '')) === fingerprint) return;

  await rm(outputDirectory, { recursive: true, force: true });
  const settings = CdkSettings.parse(
    JSON.parse(await readFile(join(projectDirectory, 'cdk.json'), 'utf8')),
  );
  const synth = spawn(process.execPath, ['infra/app.ts'], {
    cwd: projectDirectory,
    env: {
      ...inherited,
      CDK_OUTDIR: outputDirectory,
      CDK_CONTEXT_JSON: JSON.stringify(settings.context),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [exitCode] = await once(synth, 'exit');
  if (exitCode !== 0)
    throw new Error('The cloud assembly could not be made: see the message above.');
  await writeFile(marker, fingerprint);
}

/** Size and time of change of every source: quick, and enough to notice an edit. */
async function fingerprintOf(projectDirectory: string): Promise<string> {
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
