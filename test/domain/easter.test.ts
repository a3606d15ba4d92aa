import { describe, expect, it } from 'vitest';
import { easter } from '#domain/easter.ts';

describe('easter', () => {
  it.each([
    [1954, '1954-04-18', 'ETALAB'],
    [1981, '1981-04-19', 'ETALAB'],
    [2049, '2049-04-18', 'ETALAB'],
    [2025, '2025-04-20', 'facts §8'],
    [2026, '2026-04-05', 'facts §8'],
    [2027, '2027-03-28', 'facts §8'],
    [2028, '2028-04-16', 'facts §8'],
    [2029, '2029-04-01', 'facts §8'],
    [2030, '2030-04-21', 'facts §8'],
    [1818, '1818-03-22', 'earliest possible'],
    [1943, '1943-04-25', 'latest possible'],
    [2285, '2285-03-22', 'earliest possible'],
    [2038, '2038-04-25', 'latest possible'],
  ])('falls in %i on %s (%s)', (year, day) => {
    expect(easter(year)).toBe(day);
  });
});
