import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { type LimitationFacts, limitation, limitationWarning } from '#domain/limitation.ts';

const facts = (partial: Partial<LimitationFacts> = {}): LimitationFacts => ({
  debtorKind: 'company',
  issuedOn: civilDate('2026-03-02'),
  dueOn: civilDate('2026-04-01'),
  interruptions: [],
  ...partial,
});

const interruption = (on: string) => ({ on: civilDate(on), kind: 'acknowledgment' as const });

describe('limitation', () => {
  it.each([
    ['company', '2031-03-02', 'C. com. L110-4'],
    ['consumer', '2028-03-02', 'C. conso L218-2'],
    ['public', '2030-12-31', 'loi 68-1250'],
  ] as const)('ends for a %s on %s (%s)', (debtorKind, lastDayOn, _source) => {
    expect(limitation(facts({ debtorKind }))).toEqual({ startedOn: '2026-03-02', lastDayOn });
  });

  it.each([
    [
      'the issue',
      { dueOn: civilDate('2026-05-01'), deliveredOn: civilDate('2026-04-01') },
      '2026-03-02',
    ],
    ['the due date', { dueOn: civilDate('2026-02-15') }, '2026-02-15'],
    ['the delivery', { deliveredOn: civilDate('2026-01-20') }, '2026-01-20'],
  ] as const)('starts, to be prudent, from %s when that comes first', (_, partial, startedOn) => {
    expect(limitation(facts(partial)).startedOn).toBe(startedOn);
  });

  it('runs anew from the last interruption', () => {
    const interruptions = [interruption('2027-06-10'), interruption('2026-09-01')];
    expect(limitation(facts({ interruptions }))).toEqual({
      startedOn: '2027-06-10',
      lastDayOn: '2032-06-10',
    });
  });

  it('can be carried on by interruptions that each came in time', () => {
    const interruptions = [interruption('2029-01-15'), interruption('2028-01-20')];
    const consumer = facts({ debtorKind: 'consumer', interruptions });
    expect(limitation(consumer).lastDayOn).toBe('2031-01-15');
  });

  it('is not undone by an interruption that came too late', () => {
    const interruptions = [interruption('2028-03-03')];
    const consumer = facts({ debtorKind: 'consumer', interruptions });
    expect(limitation(consumer).lastDayOn).toBe('2028-03-02');
    const inTime = facts({ debtorKind: 'consumer', interruptions: [interruption('2028-03-02')] });
    expect(limitation(inTime).lastDayOn).toBe('2030-03-02');
  });

  it('is not shortened by what came before it began', () => {
    const interruptions = [interruption('2026-01-01')];
    expect(limitation(facts({ interruptions })).startedOn).toBe('2026-03-02');
  });
});

describe('limitationWarning', () => {
  it.each([
    ['2030-03-01', undefined],
    ['2030-03-02', 'within-a-year'],
    ['2031-02-01', 'within-a-year'],
    ['2031-02-02', 'within-a-month'],
    ['2031-03-02', 'within-a-month'],
    ['2031-03-03', 'past'],
  ])('on %s: %s', (asOf, warning) => {
    expect(limitationWarning(civilDate('2031-03-02'), civilDate(asOf))).toBe(warning);
  });
});
