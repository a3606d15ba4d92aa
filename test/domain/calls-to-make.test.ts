import { describe, expect, it } from 'vitest';
import { callsToMake } from '#domain/calls-to-make.ts';
import { civilDate } from '#domain/civil-date.ts';

const task = (id: string, dueOn: string, kind: 'call' | 'post' = 'call') => ({
  id,
  kind,
  dueOn: civilDate(dueOn),
});
const first = task('follow-up', '2026-06-25');
const second = task('second-letter', '2026-07-03');

describe('the calls to make', () => {
  it('are one for each invoice: the latest asked for', () => {
    expect(callsToMake({ status: 'followed' }, [first, second])).toEqual([second]);
    expect(callsToMake({ status: 'followed' }, [second, first])).toEqual([second]);
    expect(callsToMake({ status: 'followed' }, [])).toEqual([]);
  });

  it('are no letters', () => {
    expect(callsToMake({ status: 'followed' }, [first, task('z', '2026-07-20', 'post')])).toEqual([
      first,
    ]);
  });

  it.each(['on-hold', 'settled', 'cancelled', 'handed-over'] as const)(
    'are none for an invoice that is %s',
    (status) => {
      expect(callsToMake({ status }, [first, second])).toEqual([]);
    },
  );
});
