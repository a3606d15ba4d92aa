import { startSmall } from './start-small.ts';

// The small product in a process of its own, so that a test can kill it.
const [directory = '', port = ''] = process.argv.slice(2);
try {
  await startSmall(directory, Number(port));
  process.stdout.write('ready\n');
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
