import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { smallTemplate } from './template.ts';

/** Writes what `cdk synth` would have written for the small product. */
export async function writeAssembly(
  directory: string,
  template: object = smallTemplate,
): Promise<void> {
  await mkdir(join(directory, 'asset.code'), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('handlers.ts', import.meta.url))],
    outfile: join(directory, 'asset.code', 'handlers.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const files = {
    code: {
      source: { path: 'asset.code', packaging: 'zip' },
      destinations: { here: { bucketName: 'assets', objectKey: 'code.zip' } },
    },
  };
  const stack = {
    type: 'aws:cloudformation:stack',
    properties: { templateFile: 'Small.template.json' },
  };
  await writeJson(directory, 'manifest.json', { artifacts: { Small: stack } });
  await writeJson(directory, 'Small.assets.json', { files });
  await writeJson(directory, 'Small.template.json', template);
}

async function writeJson(directory: string, file: string, content: unknown): Promise<void> {
  await writeFile(join(directory, file), JSON.stringify(content));
}
