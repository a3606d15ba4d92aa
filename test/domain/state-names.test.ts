import { describe, expect, it } from 'vitest';
import { namesOf } from '#domain/state-names.ts';

const step = { tone: 'formal', contacts: [] } as const;

describe('the names finance reads in the execution history', () => {
  it('tell the day by the due date, and the step', () => {
    expect(namesOf({ ...step, name: 'mise-en-demeure', offset: 30 })).toEqual({
      wait: 'Wait until J+30',
      take: 'J+30 mise en demeure',
      answer: 'After J+30',
      again: 'Wait before J+30 again',
    });
    expect(namesOf({ ...step, name: 'reminder', offset: -3 }).take).toBe('J-3 reminder');
    expect(namesOf({ ...step, name: 'first-letter', offset: 0 }).wait).toBe('Wait until J+0');
  });
});
