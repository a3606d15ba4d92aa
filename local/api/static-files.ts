import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves the files of a directory and nothing above it. Tells whether there was one. */
export async function serveStatic(
  directory: string,
  pathname: string,
  response: ServerResponse,
): Promise<boolean> {
  const file = fileOf(directory, pathname);
  const contentType = file && contentTypes[extname(file)];
  if (file === undefined || contentType === undefined) return false;
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return false;
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': body.length,
    'cache-control': 'no-cache',
  });
  response.end(body);
  return true;
}

function fileOf(directory: string, pathname: string): string | undefined {
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const decoded = URL.canParse(`file://${path}`) ? decodeURIComponent(path) : '';
  const file = normalize(join(directory, decoded));
  return file.startsWith(directory + sep) && !decoded.includes('\0') ? file : undefined;
}
