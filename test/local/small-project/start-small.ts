import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalRun, startLocal } from '../../../local/run.ts';
import { writeAssembly } from './write-assembly.ts';

export const startOfStory = Date.parse('2026-03-02T08:00:00Z');

/** A place on disk with the small product's assembly in it. */
export async function smallProject(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'relance-small-'));
  await writeAssembly(join(directory, 'cdk.out'));
  return directory;
}

export function startSmall(directory: string, port: number): Promise<LocalRun> {
  return startLocal({
    projectDirectory: directory,
    port,
    dataDirectory: join(directory, 'data'),
    startAt: startOfStory,
    withSamples: false,
    environment: { inherited: {} },
    assemblyDirectory: join(directory, 'cdk.out'),
  });
}

/** Calls the run and gives the JSON it answers with. */
export async function call(
  run: Pick<LocalRun, 'baseUrl'>,
  method: string,
  path: string,
  body?: unknown,
) {
  const response = await fetch(new URL(path, run.baseUrl), {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
