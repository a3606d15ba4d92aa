import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { type DomainTest, TestRegistry } from './test-registry.ts';

/** Loads the tests of some files, or of all, with everything they import as if for the first time. */
export type DomainTests = (files?: Iterable<string>) => readonly DomainTest[];

type Loaders = Readonly<Record<string, () => void>>;
type Bundle = (module: { exports: Loaders }, require: (name: string) => unknown) => void;

/** Properties draw fewer cases here: what only the hundredth would find is not worth a minute for each mutant. */
const SET_UP = './test/support/few-cases.ts';

/**
 * The domain's tests as one script, compiled once. It is evaluated anew for each load, so what a module remembers never
 * passes from one mutant to the next; packages are loaded once.
 */
export async function domainTestsIn(directory: string): Promise<DomainTests> {
  const all = globSync('test/domain/**/*.test.ts', { cwd: directory }).toSorted();
  const evaluate = compiled(await bundled(all, directory), join(directory, 'domain-tests.cjs'));
  const requirePackage = createRequire(join(directory, 'package.json'));
  return (files = all) => {
    const registry = new TestRegistry();
    const module: { exports: Loaders } = { exports: {} };
    evaluate(module, (name) => (name === 'vitest' ? registry.vitest : requirePackage(name)));
    for (const file of files) {
      registry.open(file);
      module.exports[file]?.();
    }
    return registry.tests;
  };
}

const compiled = (code: string, filename: string): Bundle =>
  new Script(`(function (module, require) {${code}\n})`, { filename }).runInThisContext();

async function bundled(files: readonly string[], directory: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entryOf(files), resolveDir: directory },
    absWorkingDir: directory,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

/** A file that is required runs only when it is asked for, but set up runs before any of them. */
function entryOf(files: readonly string[]): string {
  const loaders = files.map((file) => `${JSON.stringify(file)}: () => require("./${file}"),`);
  return `require("${SET_UP}");\nmodule.exports = {\n${loaders.join('\n')}\n};`;
}
