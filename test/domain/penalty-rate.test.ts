import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { InterestTerms } from '#domain/interest-terms.ts';
import { penaltyRateOn } from '#domain/penalty-rate.ts';
import { percentText } from '#domain/percent.ts';

const terms = (partial: Partial<InterestTerms>): InterestTerms => ({
  debtorKind: 'company',
  startsOn: civilDate('2024-01-01'),
  endsOn: civilDate('2027-12-31'),
  countedUntil: civilDate('2027-12-31'),
  clause: undefined,
  dayCountBasis: 'ACT/ACT',
  configuredRates: [],
  ...partial,
});

const rateOn = (day: string, partial: Partial<InterestTerms>) => {
  const rate = penaltyRateOn(civilDate(day), terms(partial));
  return rate.kind === 'rate' ? `${percentText(rate.percent)} · ${rate.basis}` : rate;
};

describe('a company', () => {
  it.each([
    ['2014-03-01', '10.25', 'P1 LEXING, JESUIS'],
    ['2021-03-15', '10.00', 'P2 DORMANE'],
    ['2024-04-24', '14.50', 'P4 DALLOZ24'],
    ['2024-07-01', '14.25', 'P5 BPI'],
    ['2025-12-31', '12.15', 'facts §2.1'],
    ['2026-07-01', '12.40', 'facts §2.1'],
  ])('owes ECB + 10 on %s: %s %% (%s)', (day, expected) => {
    expect(rateOn(day, {})).toContain(`${expected} · BCE`);
  });

  it('owes what the contract says', () => {
    expect(rateOn('2026-03-01', { clause: { kind: 'fixed', ratePercent: '9' } })).toBe(
      '9.00 · taux contractuel de 9,00 %',
    );
  });
});

describe('a public body', () => {
  it('owes ECB + 8 of the semester in which interest began, whatever comes after', () => {
    const began = { debtorKind: 'public', startsOn: civilDate('2026-06-01') } as const;
    expect(rateOn('2026-06-01', began)).toBe('10.15 · BCE 2,15 % + 8 points');
    expect(rateOn('2027-06-01', began)).toBe('10.15 · BCE 2,15 % + 8 points');
  });

  it.each([
    ['2024-07-01', '12.25', 'P7 IRL'],
    ['2013-07-01', '8.50', 'facts §2.1'],
  ])('owes from %s %s %% (%s)', (day, expected) => {
    const rate = rateOn(day, { debtorKind: 'public', startsOn: civilDate(day) });
    expect(rate).toContain(`${expected} · BCE`);
  });

  it('takes the day asked for where interest has not begun', () => {
    const rate = rateOn('2025-01-01', { debtorKind: 'public', startsOn: undefined });
    expect(rate).toBe('11.15 · BCE 3,15 % + 8 points');
  });

  it('is not bound by a clause', () => {
    const clause = { kind: 'fixed', ratePercent: '20' } as const;
    expect(rateOn('2024-03-01', { debtorKind: 'public', clause })).toBe(
      '12.50 · BCE 4,50 % + 8 points',
    );
  });
});

describe('a consumer', () => {
  it('owes the legal rate of the day’s semester', () => {
    expect(rateOn('2026-03-01', { debtorKind: 'consumer' })).toBe('2.62 · taux légal 2,62 %');
    expect(rateOn('2025-03-01', { debtorKind: 'consumer' })).toBe('3.71 · taux légal 3,71 %');
  });

  it('owes nothing that is not published', () => {
    expect(rateOn('2026-07-01', { debtorKind: 'consumer' })).toEqual({
      kind: 'rate-missing',
      rate: 'legal',
      semester: '2026-H2',
    });
  });
});
