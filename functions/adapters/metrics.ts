import { epochOf, type Instant } from '#domain/instant.ts';

export type Metrics = (counts: Readonly<Record<string, number>>, at: Instant) => void;

/**
 * Counts for CloudWatch in its embedded metric format: one line of bare JSON, which console.log would not print.
 * No dimension and no fact of an invoice: a metric is kept for fifteen months and costs by its name.
 */
export const embeddedMetrics =
  (write: (line: string) => void = (line) => void process.stdout.write(line)): Metrics =>
  (counts, at) => {
    const names = Object.keys(counts);
    const metrics = {
      Namespace: 'Relance',
      Dimensions: [[]],
      Metrics: names.map((Name) => ({ Name, Unit: 'Count' })),
    };
    const line = { _aws: { Timestamp: epochOf(at), CloudWatchMetrics: [metrics] }, ...counts };
    write(`${JSON.stringify(line)}\n`);
  };
