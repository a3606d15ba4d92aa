import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, instantOfEpoch } from '#domain/instant.ts';

const inParis = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });

describe('the day it is in Paris', () => {
  it('is the day that clocks show there, in every second from 1970 to 2100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
        expect(dayOf(instantOfEpoch(seconds * 1_000))).toBe(inParis.format(seconds * 1_000));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-01-01T22:59:59Z', '2026-01-01'],
    ['2026-01-01T23:00:00Z', '2026-01-02'],
    ['1976-08-15T22:30:00Z', '1976-08-16'],
  ])('at %s is %s', (at, day) => {
    expect(dayOf(instantOfEpoch(Date.parse(at)))).toBe(day);
  });
});
