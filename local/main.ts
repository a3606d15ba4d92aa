import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConsole } from './console/build-console.ts';
import { readEnvironment } from './environment.ts';
import { readOptions } from './options.ts';
import { startLocal } from './run.ts';

// Functions run in threads of this process, and on Lambda it is always UTC.
process.env.TZ = 'UTC';

const projectDirectory = fileURLToPath(new URL('..', import.meta.url));

try {
  const options = readOptions(process.argv.slice(2), readEnvironment(), projectDirectory);
  const { dataDirectory, environment } = options;
  const [run] = await Promise.all([
    startLocal(options),
    buildConsole(projectDirectory, join(dataDirectory, 'console'), environment.inherited),
  ]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void run.close().then(() => process.exit(0)));
  }
  process.stdout.write(`ready ${run.baseUrl}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
