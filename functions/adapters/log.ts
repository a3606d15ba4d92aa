type Facts = Readonly<Record<string, string | number | boolean>>;

/** One structured line for CloudWatch. Facts are ids and figures, never names, addresses or amounts of a person. */
export function logError(message: string, facts: Facts, error: unknown): void {
  const cause =
    error instanceof Error ? { name: error.name, stack: error.stack } : { name: 'unknown' };
  console.error(JSON.stringify({ level: 'ERROR', message, ...facts, error: cause }));
}

/** Something odd that failed nothing: a metric filter counts these lines by their message. */
export function logWarning(message: string, facts: Facts): void {
  console.warn(JSON.stringify({ level: 'WARN', message, ...facts }));
}
