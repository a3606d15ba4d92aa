import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, smallProject } from './small-project/start-small.ts';

const script = fileURLToPath(new URL('small-project/run-small.ts', import.meta.url));
const port = 14_320;
const run = { baseUrl: `http://127.0.0.1:${port}` };

async function start(directory: string, on = port): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [script, directory, String(on)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const outboxOf = async (invoice: string) =>
  (await call(run, 'GET', `/local/outbox?invoice=${invoice}`)).body.items;

describe('a run that is killed', () => {
  let directory: string;
  let child: ChildProcess;

  beforeAll(async () => {
    directory = await smallProject();
    ({ child } = await start(directory));
  });
  afterAll(async () => kill(child));

  it('goes on with the wait it was in, and sends once', async () => {
    await call(run, 'POST', '/v1/start/one', { invoice: 'inv_1', to: 'a@example.com' });
    await kill(child);
    ({ child } = await start(directory));

    await call(run, 'POST', '/local/clock', { advanceDays: 4 });
    expect(await outboxOf('inv_1')).toHaveLength(1);
  });

  it('still delivers the events of a mail that was sent', async () => {
    await call(run, 'POST', '/v1/send', { invoice: 'inv_2', to: 'a@example.com' });
    await kill(child);
    ({ child } = await start(directory));
    await call(run, 'POST', '/local/clock', { advanceDays: 1 });

    expect(await outboxOf('inv_2')).toHaveLength(1);
    expect((await call(run, 'GET', '/v1/item/inv_2/Delivery')).body).not.toBeNull();
  });

  it('finds its clock where it left it', async () => {
    const before = (await call(run, 'GET', '/local/clock')).body.now;
    await kill(child);
    ({ child } = await start(directory));

    expect((await call(run, 'GET', '/local/clock')).body.now >= before).toBe(true);
  });

  it('refuses a second process on its data', async () => {
    const second = await start(directory, port + 10);

    expect(second.said).toContain('Another local run is using');
  });
});
