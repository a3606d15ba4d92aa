import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { letterBundle } from '../../infra/letter-bundle.ts';

const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Bundles an entry point as the functions are, into a directory with no node_modules above it. */
export async function bundleLetters(
  entryPoint: string,
  options: BuildOptions = {},
): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'letters-'));
  await build({
    entryPoints: { letters: entryPoint },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    target: 'node24',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: banner },
    logLevel: 'error',
    external: [...letterBundle.external],
    alias: letterBundle.alias,
    loader: letterBundle.loader,
    ...options,
  });
  for (const { from, to } of letterBundle.copies) cpSync(from, join(outdir, to));
  writeFileSync(join(outdir, 'package.json'), JSON.stringify(letterBundle.packageJson));
  return outdir;
}
