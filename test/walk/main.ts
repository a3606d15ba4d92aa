import { setup, teardown } from '../support/assembly.ts';
import { embeddedRun } from '../support/embedded-run.ts';
import { stories } from './stories.ts';
import { type Told, tellStories } from './tell-stories.ts';

// Run by itself: the product as it is deployed, on loopback, and every story of payments and holds told to it by HTTP.
process.env.TZ = 'UTC';

const lineOf = ({ name, left, end, mistakes }: Told): string =>
  [
    `${mistakes.length === 0 ? 'ok   ' : 'WRONG'} ${name.padEnd(44)} ${left.length === 0 ? 'nothing left' : left.map(shortly).join(', ')} → ${end}`,
    ...mistakes.map((mistake) => `      ${mistake}`),
  ].join('\n');

/** `2026-06-15T07:00:00Z email` as `06-15 email`. */
const shortly = (left: string): string => `${left.slice(5, 10)} ${left.split(' ').at(-1)}`;

await setup();
const run = await embeddedRun('2026-05-19T08:00:00Z');
try {
  const told = await tellStories(run, stories);
  for (const one of told) console.log(lineOf(one));
  process.exitCode = told.every(({ mistakes }) => mistakes.length === 0) ? 0 : 1;
} finally {
  await run.close();
  teardown();
}
