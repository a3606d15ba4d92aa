import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startLocal } from '../../local/run.ts';
import { call, smallProject } from './small-project/start-small.ts';

const portfolio = {
  clock: '2026-01-05T08:00:00Z',
  creditors: [],
  actions: [
    {
      at: '2026-01-06T09:00:00Z',
      kind: 'mail',
      method: 'POST',
      path: '/v1/send',
      body: { invoice: 'inv_1', to: 'a@example.com' },
    },
  ],
};

describe('the sample portfolio', () => {
  it('is told once, each act on its day', async () => {
    const directory = await smallProject();
    await mkdir(join(directory, 'samples'));
    await writeFile(join(directory, 'samples', 'portfolio.json'), JSON.stringify(portfolio));
    const start = () =>
      startLocal({
        projectDirectory: directory,
        port: 14_380,
        dataDirectory: join(directory, 'data'),
        startAt: Date.parse('2026-01-07T10:00:00Z'),
        withSamples: true,
        environment: { inherited: {} },
        assemblyDirectory: join(directory, 'cdk.out'),
      });
    await (await start()).close();
    const run = await start();

    const { body } = await call(run, 'GET', '/local/outbox');
    expect(body.items).toHaveLength(1);
    expect(body.items[0].at).toMatch(/^2026-01-06T09:00:0/);
    expect(run.clock.now()).toBeGreaterThanOrEqual(Date.parse('2026-01-07T10:00:00Z'));
    await run.close();
  });
});
