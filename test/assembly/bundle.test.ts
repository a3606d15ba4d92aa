import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { handlerNames } from '../../infra/bundle.ts';
import { assemblyDirectory } from '../support/assembly.ts';

const run = promisify(execFile);

/** The directory that Lambda gets: far from the project and its node_modules. */
function bundleDirectory(): string {
  const asset = readdirSync(assemblyDirectory()).find((name) => name.startsWith('asset.'));
  return join(assemblyDirectory(), asset ?? 'no asset');
}

/** Loads a bundled handler in a fresh process elsewhere and calls it with nothing: it must refuse by itself. */
const call = (name: string) =>
  run(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { handler } = await import(${JSON.stringify(join(bundleDirectory(), `${name}.mjs`))});
       await Promise.resolve().then(() => handler({}, {})).then(
         (answer) => console.log(JSON.stringify(answer)),
         (error) => console.log(error.name),
       );`,
    ],
    { cwd: tmpdir(), env: { AWS_REGION: 'eu-west-3', NODE_ENV: 'production' } },
  );

describe('the bundle', () => {
  it('holds every function of the product', () => {
    const bundled = readdirSync(bundleDirectory()).filter((file) => file.endsWith('.mjs'));

    expect(bundled.toSorted()).toEqual(
      handlerNames()
        .map((name) => `${name}.mjs`)
        .toSorted(),
    );
  });

  it.each(handlerNames())('runs %s away from the project, up to its own checks', async (name) => {
    const { stdout } = await call(name);

    expect(stdout.trim()).toBe('ZodError');
  });
});
