import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { termWarning } from '#domain/term-warning.ts';

const issuedOn = civilDate('2026-04-17');

const warningFor = (dueOn: string, facts: Partial<Parameters<typeof termWarning>[0]> = {}) =>
  termWarning({ debtorKind: 'company', issuedOn, ...facts, dueOn: civilDate(dueOn) });

describe('termWarning', () => {
  it('is silent up to 60 days between companies', () => {
    expect(warningFor('2026-06-16')).toBeUndefined();
  });

  it('asks for the clause up to 45 days end of month', () => {
    const warning = {
      kind: 'needs-end-of-month-clause',
      latestOn: '2026-06-16',
      source: 'C. com. L441-10 I',
    };
    expect(warningFor('2026-06-17')).toEqual(warning);
    expect(warningFor('2026-06-30')).toEqual(warning);
  });

  it('warns beyond both', () => {
    expect(warningFor('2026-07-01')).toEqual({
      kind: 'over-cap',
      latestOn: '2026-06-16',
      source: 'C. com. L441-10 I',
    });
  });

  it('holds a sector to its own cap, whatever the clause', () => {
    expect(warningFor('2026-05-17', { cap: 'transport' })).toBeUndefined();
    expect(warningFor('2026-05-18', { cap: 'transport' })).toEqual({
      kind: 'over-cap',
      latestOn: '2026-05-17',
      source: 'C. com. L441-11 II',
    });
  });

  it('gives a public body 30 days from receipt', () => {
    const receivedOn = civilDate('2026-04-20');
    expect(warningFor('2026-05-20', { debtorKind: 'public', receivedOn })).toBeUndefined();
    expect(warningFor('2026-05-21', { debtorKind: 'public', receivedOn })).toMatchObject({
      kind: 'over-cap',
      source: 'CCP R2192-10',
    });
  });

  it('has nothing to say of consumers', () => {
    expect(warningFor('2027-04-17', { debtorKind: 'consumer' })).toBeUndefined();
  });
});
