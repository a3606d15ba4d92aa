import { describe, expect, it } from 'vitest';
import { viewsIn } from '../../console/pages/invoices/views.ts';

describe('the views a browser kept', () => {
  it('are read as they were saved', () => {
    const kept = [{ name: 'Grands comptes', filters: { least: '10000', late: 'due' } }];

    expect(viewsIn(JSON.stringify(kept))).toMatchObject(kept);
  });

  it.each(['', 'not JSON', 'null', '{"name":"x","filters":{}}', '12'])(
    'are none where the text is no list: %j',
    (text) => {
      expect(viewsIn(text)).toEqual([]);
    },
  );

  it('leave out what is no view, and filters that nobody knows', () => {
    const kept = [
      null,
      'view',
      { name: '', filters: {} },
      { name: 'sans filtres' },
      { name: 'x'.repeat(41), filters: {} },
      { name: 'Échues', filters: { late: 'due', colour: 'red', sort: { by: 'x' } } },
    ];

    const [view, ...others] = viewsIn(JSON.stringify(kept));

    expect(others).toEqual([]);
    expect(view).toMatchObject({ name: 'Échues', filters: { late: 'due' } });
    expect(JSON.stringify(view)).not.toContain('red');
  });
});
