import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveConsole } from '../../../local/api/static-files.ts';
import { freePort } from '../../support/free-port.ts';

let server: Server;
let base: string;
const above = mkdtempSync(join(tmpdir(), 'relance-static-'));
const directory = join(above, 'console');

beforeAll(async () => {
  mkdirSync(join(directory, 'assets'), { recursive: true });
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(above, 'secret.json'), '{}');
  server = createServer((request, response) => {
    const url = new URL(`http://127.0.0.1${request.url}`);
    void serveConsole(directory, { request, response, url }).then((isServed) => {
      if (!isServed) response.writeHead(404).end();
    });
  });
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(above, { recursive: true, force: true });
});

const visit = (path: string) => fetch(`${base}${path}`, { headers: { accept: 'text/html' } });

describe('the built console', () => {
  it('answers a reader at any of its addresses, and is asked for anew each time', async () => {
    const answer = await visit('/factures/inv_a');

    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<!doctype html>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets what carries its hash be kept for ever', async () => {
    const answer = await fetch(`${base}/assets/main-1a2b.js`);

    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('is no answer to a script, nor for a file that is not there', async () => {
    expect((await fetch(`${base}/factures`)).status).toBe(404);
    expect((await visit('/assets/gone.js')).status).toBe(404);
  });

  it.each(['/..%2fsecret.json', '/%2e%2e/secret.json', '/assets/..%2f..%2fsecret.json'])(
    'gives nothing above its directory: %s',
    async (path) => {
      expect((await fetch(`${base}${path}`)).status).toBe(404);
    },
  );
});
