import type { IncomingHttpHeaders } from 'node:http';

/** What a later read is told: the type, the caller's metadata, its checksum, and how long the object is locked. */
export function keptHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const names = Object.keys(headers).filter(
    (name) =>
      /^x-amz-(meta-|checksum-(?!algorithm|mode)|object-lock-)/.test(name) ||
      /^(content-(type|disposition|language)|cache-control)$/.test(name),
  );
  return single(headers, names);
}

export function single(
  headers: IncomingHttpHeaders,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}
