import { createServer } from 'node:net';

/** A port that is free together with the next one, as the embedded run needs them. */
export async function freePort(): Promise<number> {
  const port = await listenOnce(0);
  const next = await listenOnce(port + 1).catch(() => 0);
  return next === port + 1 ? port : freePort();
}

const listenOnce = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
