import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { letterBundle } from './letter-bundle.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const sources = join(project, 'functions');

/** Every handler: the files directly in functions/, each named after its state or route. */
export const handlerNames = (): readonly string[] =>
  readdirSync(sources)
    .filter((file) => file.endsWith('.ts') && file !== 'lambda.ts')
    .map((file) => file.slice(0, -3));

/** Bundles all handlers into one directory; what they share is written once, what they do not use is not loaded. */
export function bundleFunctions(outdir: string): void {
  buildSync({
    absWorkingDir: project,
    entryPoints: handlerNames().map((name) => join(sources, `${name}.ts`)),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    target: 'node24',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    // CommonJS dependencies ask for `require`, which ES modules do not have.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
    external: [...letterBundle.external],
    alias: letterBundle.alias,
  });
  for (const { from, to } of letterBundle.copies)
    cpSync(join(project, from), join(outdir, to), { recursive: true });
  writeFileSync(join(outdir, 'package.json'), JSON.stringify(letterBundle.packageJson));
}

/** The bundled handlers as a CDK asset: built by esbuild on this machine, never in a container. */
export const functionsCode = (): Code =>
  Code.fromAsset(sources, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle: (outdir) => {
          bundleFunctions(outdir);
          return true;
        },
      },
    },
  });
