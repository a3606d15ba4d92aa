import { describe, expect, it } from 'vitest';
import { clauseRate } from '#domain/clause-rate.ts';
import { PenaltyClause } from '#domain/penalty-clause.ts';
import type { Semester } from '#domain/semester.ts';

const rateFor = (clause: PenaltyClause, semester: Semester) => clauseRate(clause, semester, []);

describe('clauseRate', () => {
  it('reads a fixed percentage', () => {
    expect(rateFor({ kind: 'fixed', ratePercent: '15' }, '2026-H1')).toEqual({
      kind: 'rate',
      percent: 1_500_000_000n,
      basis: 'taux contractuel de 15,00 %',
      isFloorKnown: true,
    });
  });

  it('reads a number of times the legal rate', () => {
    expect(rateFor({ kind: 'legal-times', factor: '4.5' }, '2026-H1')).toEqual({
      kind: 'rate',
      percent: 1_179_000_000n,
      basis: '4,5 × taux légal 2,62 %',
      isFloorKnown: true,
    });
  });

  it('reads points over the ECB rate', () => {
    expect(rateFor({ kind: 'ecb-plus', points: '12.5' }, '2026-H1')).toEqual({
      kind: 'rate',
      percent: 1_465_000_000n,
      basis: 'BCE 2,15 % + 12,5 points',
      isFloorKnown: true,
    });
  });

  it.each([
    ['2021-H1', '2.37', '2.36', 'P2 DORMANE'],
    ['2022-H2', '2.31', '2.3099', 'P3 FIDUP'],
    ['2024-H1', '15.21', '15.20', 'P4 DALLOZ24, MEDICIS'],
    ['2024-H2', '14.76', '14.75', 'P5 BPI'],
    ['2025-H2', '8.28', '8.27', 'P6 LEGIFISC26'],
    ['2026-H1', '7.86', '7.85', 'P6 LEGIFISC26'],
  ] as const)(
    'refuses less than three times the legal rate: in %s %s (%s, %s)',
    (semester, floor, below, _source) => {
      expect(rateFor({ kind: 'fixed', ratePercent: floor }, semester).kind).toBe('rate');
      expect(rateFor({ kind: 'fixed', ratePercent: below }, semester)).toMatchObject({
        kind: 'clause-below-floor',
        semester,
        floorPercent: floor,
      });
    },
  );

  it('gives the rate it refuses', () => {
    expect(rateFor({ kind: 'legal-times', factor: '2.9' }, '2026-H1')).toEqual({
      kind: 'clause-below-floor',
      semester: '2026-H1',
      ratePercent: '7.598',
      floorPercent: '7.86',
    });
  });

  it('does not hold the law’s own ECB + 10 against the floor, even when it is below it', () => {
    expect(rateFor({ kind: 'ecb-plus', points: '10.0' }, '2024-H1').kind).toBe('rate');
    expect(rateFor({ kind: 'ecb-plus', points: '10.5' }, '2024-H1').kind).toBe(
      'clause-below-floor',
    );
    expect(rateFor({ kind: 'fixed', ratePercent: '10' }, '2024-H1').kind).toBe(
      'clause-below-floor',
    );
  });

  it('says when the floor of the semester is not known yet, and states the contract’s own rate', () => {
    expect(rateFor({ kind: 'fixed', ratePercent: '15' }, '2026-H2')).toMatchObject({
      kind: 'rate',
      percent: 1_500_000_000n,
      isFloorKnown: false,
    });
  });

  it('names the rate it lacks', () => {
    const missing = { kind: 'rate-missing', semester: '2027-H1' };
    expect(rateFor({ kind: 'ecb-plus', points: '10' }, '2027-H1')).toEqual({
      ...missing,
      rate: 'ecb',
    });
    expect(rateFor({ kind: 'legal-times', factor: '3' }, '2027-H1')).toEqual({
      ...missing,
      rate: 'legal',
    });
  });
});

describe('PenaltyClause', () => {
  it.each(['12,15', '12.12345', '1234', '-1', '.5', '5.', 'x5', '5x'])(
    'refuses the number %s',
    (number) => {
      expect(PenaltyClause.safeParse({ kind: 'fixed', ratePercent: number }).success).toBe(false);
    },
  );

  it('says what a number looks like', () => {
    const refused = PenaltyClause.safeParse({ kind: 'fixed', ratePercent: '12,15' });
    expect(refused.error?.issues[0]?.message).toBe('a decimal number such as "12.15"');
  });

  it('admits nothing but its own fields', () => {
    const clause = { kind: 'fixed', ratePercent: '12.1234' };
    expect(PenaltyClause.parse(clause)).toEqual(clause);
    expect(PenaltyClause.safeParse({ ...clause, points: '10' }).success).toBe(false);
  });
});
