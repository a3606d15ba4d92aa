import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { letterBundle } from '../../infra/letter-bundle.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const AS_DEPLOYED: BuildOptions = {
  alias: letterBundle.alias,
  minify: true,
  keepNames: true,
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The letters as they are deployed, and as a plain use of the library would bundle them. */
export const letterBundles = async () => ({
  ours: await bundled('templates/letter.tsx', AS_DEPLOYED),
  plain: await bundled('bench/letters/plain-letter.tsx', {}),
});

async function bundled(entryPoint: string, options: BuildOptions): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-letters-'));
  await build({
    absWorkingDir: project,
    entryPoints: { letters: entryPoint },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    target: 'node24',
    banner: { js: banner },
    logLevel: 'error',
    ...options,
  });
  for (const { from, to } of letterBundle.copies) cpSync(join(project, from), join(outdir, to));
  writeFileSync(join(outdir, 'package.json'), JSON.stringify(letterBundle.packageJson));
  return outdir;
}
