import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../local/environment.ts';
import { startLocal } from '../local/run.ts';
import { type BookedInvoice, creditorId, makeBook } from './book/book.ts';
import { checkDepartures } from './book/check-departures.ts';
import { countRunning } from './book/count-running.ts';
import { paymentInstant } from './book/expected-departures.ts';
import { forEachOf, type LocalClient, localClient } from './book/local-client.ts';
import { creditorBody, invoiceBody } from './book/request-bodies.ts';
import { startWaiting, type WaitingRow } from './book/start-waiting.ts';

export type QuarterRow = {
  readonly name: string;
  readonly invoices: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly invoicesPerSecond: number;
  readonly msPerPost: number;
  readonly peakWaiting: number;
  readonly departures: number;
  /** Everything left exactly once, every invoice ended as it should, and 2,000 would take less than two minutes. */
  readonly isMet: boolean;
};

const PORT = 4_180;
const STARTS_AT = '2026-07-01T05:00:00Z';
const ENDS_AT = '2026-10-01T05:00:00Z';
/** A book of 2,000 in two minutes. */
const LEAST_PER_SECOND = 2_000 / 120;
const SIZE = Number(process.env.BENCH_INVOICES ?? 2_000);

/** A quarter of a believable book through the whole embedded run: posted, paid and relanced by its own API and clock. */
export async function benchQuarter(): Promise<readonly (QuarterRow | WaitingRow)[]> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'relance-quarter-'));
  const run = await startLocal({
    projectDirectory: fileURLToPath(new URL('..', import.meta.url)),
    port: PORT,
    dataDirectory,
    startAt: Date.parse(STARTS_AT),
    withSamples: false,
    environment: readEnvironment(),
  });
  try {
    const client = localClient(run.baseUrl, run.wireUrl);
    return [await measure(makeBook(SIZE), client), await startWaiting(SIZE, client)];
  } finally {
    await run.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function measure(book: readonly BookedInvoice[], client: LocalClient): Promise<QuarterRow> {
  await client.call('PUT', `/v1/creditors/${creditorId}`, creditorBody);
  const [startedAt, cpuBefore] = [performance.now(), process.cpuUsage()];
  await forEachOf(book, (invoice) =>
    client.call('POST', '/v1/invoices', invoiceBody(creditorId, invoice)),
  );
  const postedAt = performance.now();
  const peakWaiting = await countRunning(client);
  await passQuarter(book, client);
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);

  const { departures, mistakes } = await checkDepartures(book, client);
  for (const mistake of mistakes.slice(0, 10)) console.error(mistake);
  return {
    name: 'one quarter',
    invoices: book.length,
    seconds: round(seconds),
    cpuSeconds: round((user + system) / 1e6),
    invoicesPerSecond: round(book.length / seconds),
    msPerPost: round((postedAt - startedAt) / book.length),
    peakWaiting,
    departures,
    isMet: mistakes.length === 0 && book.length / seconds >= LEAST_PER_SECOND,
  };
}

/** Day by day: the bank's statement first, then what the calendars have for that day. */
async function passQuarter(book: readonly BookedInvoice[], { call }: LocalClient): Promise<void> {
  const paid = book.flatMap((one) =>
    one.paidOn === undefined ? [] : [{ ...one, paidOn: one.paidOn }],
  );
  const days = Map.groupBy(paid, ({ paidOn }) => paidOn);
  for (const [day, invoices] of [...days].toSorted(([a], [b]) => a.localeCompare(b))) {
    await call('POST', '/local/clock', { advanceTo: paymentInstant(day) });
    await forEachOf(invoices, ({ id, total, paidOn }) =>
      call('POST', `/v1/invoices/${id}/payments`, { amount: total, paidOn }),
    );
  }
  await call('POST', '/local/clock', { advanceTo: ENDS_AT });
}

const round = (value: number): number => Math.round(value * 10) / 10;
