import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Environment } from './environment.ts';
import type { LocalOptions } from './run.ts';

const Values = z.object({
  port: z.coerce.number().int().min(1).max(65_534).optional(),
  data: z.string().min(1).optional(),
  now: z.iso.datetime({ offset: true }).optional(),
  empty: z.boolean().default(false),
});

/** Reads the command line; what it leaves open comes from the environment. */
export function readOptions(
  args: readonly string[],
  environment: Environment,
  projectDirectory: string,
): LocalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      now: { type: 'string' },
      empty: { type: 'boolean' },
    },
  });
  const { port, data, now, empty } = Values.parse(values);
  return {
    projectDirectory,
    port: port ?? environment.RELANCE_PORT ?? 4100,
    dataDirectory: resolve(projectDirectory, data ?? environment.RELANCE_DATA ?? '.relance'),
    ...(now === undefined ? {} : { startAt: Date.parse(now) }),
    withSamples: !empty,
    environment,
  };
}
