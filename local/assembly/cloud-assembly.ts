import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UnsupportedError } from '../unsupported.ts';
import { Template } from './template.ts';

const Artifact = z.object({
  type: z.string(),
  properties: z
    .object({ templateFile: z.string().optional(), stackName: z.string().optional() })
    .optional(),
});
const Manifest = z.object({ artifacts: z.record(z.string(), Artifact) });

const AssetManifest = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string().optional() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

/** The one stack of a cloud assembly, and where its assets lie on disk by their object key. */
export type CloudAssembly = {
  readonly stack: string;
  readonly template: Template;
  readonly assets: ReadonlyMap<string, string>;
};

export async function readCloudAssembly(directory: string): Promise<CloudAssembly> {
  const manifest = Manifest.parse(await readJson(directory, 'manifest.json'));
  const stacks = Object.entries(manifest.artifacts).filter(
    ([, { type }]) => type === 'aws:cloudformation:stack',
  );
  const [first, ...others] = stacks;
  if (first === undefined || others.length > 0) {
    throw new UnsupportedError(`an assembly of ${stacks.length} stacks`);
  }
  const [id, { properties }] = first;
  const templateFile = properties?.templateFile ?? `${id}.template.json`;
  return {
    stack: properties?.stackName ?? id,
    template: Template.parse(await readJson(directory, templateFile)),
    assets: await readAssets(directory, templateFile.replace('.template.json', '.assets.json')),
  };
}

async function readAssets(directory: string, file: string): Promise<ReadonlyMap<string, string>> {
  const { files } = AssetManifest.parse(await readJson(directory, file));
  return new Map(
    Object.values(files).flatMap(({ source: { path }, destinations }) =>
      path === undefined
        ? []
        : Object.values(destinations).map(({ objectKey }) => [objectKey, join(directory, path)]),
    ),
  );
}

async function readJson(directory: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(directory, file), 'utf8'));
}
