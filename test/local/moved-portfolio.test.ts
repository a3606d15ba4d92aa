import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { movedPortfolio, weeksUntil } from '../../local/moved-portfolio.ts';
import { readPortfolio } from '../../local/portfolio.ts';

const story = {
  clock: '2026-09-21T06:00:00.000Z',
  creditors: [{ id: 'lanvaux' }],
  actions: [
    {
      // Nine in the morning in Paris, in summer.
      at: '2026-10-23T07:00:00.000Z',
      kind: 'invoice',
      method: 'POST' as const,
      path: '/v1/invoices',
      body: { number: 'F2026-0001', dueOn: '2026-10-31', contacts: [{ phone: '02 61 91 04 27' }] },
    },
  ],
};

describe('movedPortfolio', () => {
  it('tells the story up to this week, each act on its weekday and at its hour of Paris', () => {
    const weeks = weeksUntil(story, Date.parse('2026-11-21T22:00:00Z'));
    expect(weeks).toBe(4);

    const { clock, actions } = movedPortfolio(story, weeks);
    expect(clock).toBe('2026-10-19T06:00:00.000Z');
    expect(actions[0]).toMatchObject({
      at: '2026-11-20T08:00:00.000Z',
      body: { number: 'F2026-0001', dueOn: '2026-11-28', contacts: [{ phone: '02 61 91 04 27' }] },
    });
  });

  it('goes back for a clock that starts before the story', () => {
    const weeks = weeksUntil(story, Date.parse('2026-10-20T08:00:00Z'));

    expect(weeks).toBe(-1);
    expect(movedPortfolio(story, weeks).actions[0]?.at).toBe('2026-10-16T07:00:00.000Z');
  });

  it('leaves the sample as it is written in its own week', async () => {
    const written = await readPortfolio(fileURLToPath(new URL('../..', import.meta.url)));
    const file = await readFile(new URL('../../samples/portfolio.json', import.meta.url), 'utf8');

    expect(written && movedPortfolio(written, 0)).toEqual(JSON.parse(file));
  });
});
