import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

type Visit = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
};

/**
 * Serves the built console from its directory and nothing above it. An address without a file is one of the page's
 * own when a reader asks for it: it gets the page. Tells whether there was anything to serve.
 */
export async function serveConsole(
  directory: string,
  { request, response, url }: Visit,
): Promise<boolean> {
  if (await serveFile(directory, url.pathname, response)) return true;
  const isVisit = request.headers.accept?.includes('text/html') === true;
  return isVisit && !extname(url.pathname) && serveFile(directory, '/', response);
}

async function serveFile(
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
    'cache-control': cachingOf(pathname),
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
  return true;
}

/** What is built carries its hash in its name, so that it can be kept for ever. */
const cachingOf = (pathname: string): string =>
  pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

function fileOf(directory: string, pathname: string): string | undefined {
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const decoded = URL.canParse(`file://${path}`) ? decodeURIComponent(path) : '';
  const file = normalize(join(directory, decoded));
  return file.startsWith(directory + sep) && !decoded.includes('\0') ? file : undefined;
}
