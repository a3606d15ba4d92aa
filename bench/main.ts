type Row = { readonly isMet: boolean };
type Bench = () => Promise<readonly Row[]>;

/** Each is loaded when it is run, so that one does not weigh on another. */
const benches: ReadonlyMap<string, Bench> = new Map<string, Bench>([
  ['domain', async () => (await import('./domain.ts')).benchDomain()],
  ['letters', async () => (await import('./letters.ts')).benchLetters()],
  ['console', async () => (await import('./console.ts')).benchConsole()],
  ['quarter', async () => (await import('./quarter.ts')).benchQuarter()],
]);

// Functions of the embedded run live in threads of this process, and on Lambda it is always UTC.
process.env.TZ = 'UTC';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.has(name));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}: there are ${[...benches.keys()].join(', ')}.`);
  process.exit(1);
}

for (const [name, bench] of benches) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  const rows = await bench();
  console.table(rows);
  if (rows.some((row) => !row.isMet)) process.exitCode = 1;
}
