import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fingerprintOf } from './fingerprint.ts';

const sources = ['infra', 'functions', 'templates', 'package-lock.json', 'cdk.json'];
const CdkSettings = z.object({ context: z.record(z.string(), z.unknown()).default({}) });

/** Makes the cloud assembly anew, unless nothing it is made from has changed since the last time. */
export async function synthesize(
  projectDirectory: string,
  outputDirectory: string,
  inherited: Readonly<NodeJS.ProcessEnv>,
): Promise<void> {
  const marker = join(outputDirectory, '.sources');
  const fingerprint = await fingerprintOf(projectDirectory, sources);
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
