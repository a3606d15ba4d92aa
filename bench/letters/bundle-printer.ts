import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Printer, PrintRate } from './printer.ts';

const script = fileURLToPath(new URL('./measure.ts', import.meta.url));

/** The first letter of a fresh process: CPU milliseconds, all of its start included, and its size. */
export type FirstLetter = { readonly firstMs: number; readonly bytes: number };

export type BundlePrinter = Printer<PrintRate & { readonly heldBytes: number }> & {
  readonly first: FirstLetter;
};

/** A process of its own that renders with one bundle. */
export async function bundlePrinter(
  bundle: string,
  factsFile: string,
  environment: NodeJS.ProcessEnv,
): Promise<BundlePrinter> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--disable-warning=ExperimentalWarning',
      script,
      join(bundle, 'letters.mjs'),
      factsFile,
    ],
    { env: { PATH: process.env.PATH, ...environment }, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await answers.next();
    if (done) throw new Error('the process that prints ended');
    return JSON.parse(value);
  };
  return {
    first: await answer(),
    print: (letters) => {
      child.stdin.write(`${letters}\n`);
      return answer();
    },
    close: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
