import { describe, expect, it } from 'vitest';
import { ecbRates } from '#domain/ecb-rates.ts';
import { legalRates } from '#domain/legal-rates.ts';
import { percentText } from '#domain/percent.ts';
import { ConfiguredRate, PublishedRate } from '#domain/published-rate.ts';
import { rateOf } from '#domain/rate-of.ts';
import type { Semester } from '#domain/semester.ts';

const text = (kind: 'ecb' | 'legal', semester: Semester) => {
  const rate = rateOf(kind, semester, []);
  return rate === undefined ? undefined : percentText(rate);
};

describe('ECB main refinancing rate', () => {
  it.each([
    ['2012-H1', '1.00', 'LEGIFISC14'],
    ['2012-H2', '1.00', 'LEGIFISC14'],
    ['2013-H1', '0.75', 'LEGIFISC14'],
    ['2013-H2', '0.50', 'LEGIFISC14'],
    ['2014-H1', '0.25', 'P1 LEXING'],
    ['2014-H2', '0.15', 'LEGIFISC14, RETOUT'],
    ['2015-H1', '0.05', 'RETOUT'],
    ['2015-H2', '0.05', 'RETOUT'],
    ['2016-H1', '0.05', 'RETOUT'],
    ['2016-H2', '0.00', 'RETOUT'],
    ['2017-H1', '0.00', 'RETOUT'],
    ['2017-H2', '0.00', 'RETOUT'],
    ['2018-H1', '0.00', 'RETOUT'],
    ['2018-H2', '0.00', 'RETOUT'],
    ['2019-H1', '0.00', 'RETOUT'],
    ['2019-H2', '0.00', 'RETOUT'],
    ['2020-H1', '0.00', 'RETOUT'],
    ['2020-H2', '0.00', 'RETOUT'],
    ['2021-H1', '0.00', 'P2 DORMANE'],
    ['2021-H2', '0.00', 'RETOUT'],
    ['2022-H1', '0.00', 'RETOUT'],
    ['2022-H2', '0.00', '0.50 only from 27 July (RETOUT)'],
    ['2023-H1', '2.50', 'the move of February is ignored (RETOUT)'],
    ['2023-H2', '4.00', 'RETOUT'],
    ['2024-H1', '4.50', 'P4 DALLOZ24'],
    ['2024-H2', '4.25', 'P5 BPI, P7 IRL (12.25 = 4.25 + 8)'],
    ['2025-H1', '3.15', 'RETOUT'],
    ['2025-H2', '2.15', 'DEENA'],
    ['2026-H1', '2.15', 'DEVIZU'],
    ['2026-H2', '2.40', 'to be confirmed (ACTIONFX, FRKIT)'],
  ] as const)('%s: %s (%s)', (semester, value, _source) => {
    expect(text('ecb', semester)).toBe(value);
  });

  it('holds every semester from 2012 on, without a gap', () => {
    expect(ecbRates.map(({ from }) => from)).toEqual(firstDays(2012, 30));
  });
});

describe('legal interest rate of a professional', () => {
  it.each([
    ['2012-H1', '0.71', 'AEC, CBANQUE'],
    ['2012-H2', '0.71', 'AEC, CBANQUE'],
    ['2013-H1', '0.04', 'AEC, CBANQUE'],
    ['2013-H2', '0.04', 'AEC, CBANQUE'],
    ['2014-H1', '0.04', 'AEC, CBANQUE'],
    ['2014-H2', '0.04', 'AEC, CBANQUE'],
    ['2015-H1', '0.93', 'AEC, CBANQUE'],
    ['2015-H2', '0.99', 'APHP, AEC'],
    ['2016-H1', '1.01', 'ONB'],
    ['2016-H2', '0.93', 'CBANQUE'],
    ['2017-H1', '0.90', 'AGENCE, AEC'],
    ['2017-H2', '0.90', 'LEXTIMES'],
    ['2018-H1', '0.89', 'AGENCE, MPPME; AEC prints 0.88'],
    ['2018-H2', '0.88', 'VEEGEE'],
    ['2019-H1', '0.86', 'AGENCE; AEC prints 0.76'],
    ['2019-H2', '0.87', 'AGENCE, AEC'],
    ['2020-H1', '0.87', 'AGENCE, AEC'],
    ['2020-H2', '0.84', 'CEC'],
    ['2021-H1', '0.79', 'P2 DORMANE, DANDREL'],
    ['2021-H2', '0.76', 'DANDREL'],
    ['2022-H1', '0.76', 'DROITP'],
    ['2022-H2', '0.77', 'P3 FIDUP, NOT23'],
    ['2023-H1', '2.06', 'NOT23'],
    ['2023-H2', '4.22', 'NOT23'],
    ['2024-H1', '5.07', 'P4 MEDICIS, AGENCE'],
    ['2024-H2', '4.92', 'P5 BPI, LEGIFISC26'],
    ['2025-H1', '3.71', 'KSCA, LEGIFISC26'],
    ['2025-H2', '2.76', 'P6 LEGIFISC26, VOTREX'],
    ['2026-H1', '2.62', 'P6 LEGIFISC26, JURIBLIO'],
  ] as const)('%s: %s (%s)', (semester, value, _source) => {
    expect(text('legal', semester)).toBe(value);
  });

  it('holds every semester from 2012 to the last arrêté read', () => {
    expect(legalRates.map(({ from }) => from)).toEqual(firstDays(2012, 29));
  });
});

describe('rateOf', () => {
  it('guesses no rate that was not published', () => {
    expect(text('ecb', '2027-H1')).toBeUndefined();
    expect(text('legal', '2026-H2')).toBeUndefined();
    expect(text('ecb', '2011-H2')).toBeUndefined();
  });

  it('takes a configured rate of that kind and semester before ours', () => {
    const configured = [
      { kind: 'legal', from: '2026-07-01', value: '2.70', source: 'arrêté' },
      { kind: 'ecb', from: '2027-01-01', value: '2.30', source: 'BCE' },
      { kind: 'ecb', from: '2026-01-01', value: '2.20', source: 'BCE' },
    ] as const;
    expect(rateOf('legal', '2026-H2', configured)).toBe(270_000_000n);
    expect(rateOf('ecb', '2026-H2', configured)).toBe(240_000_000n);
    expect(rateOf('ecb', '2027-H1', configured)).toBe(230_000_000n);
    expect(rateOf('ecb', '2026-H1', configured)).toBe(220_000_000n);
    expect(rateOf('legal', '2026-H1', configured)).toBe(262_000_000n);
  });
});

describe('every rate', () => {
  it.each([...ecbRates, ...legalRates])('of $from says where it was read', (rate) => {
    expect(PublishedRate.parse(rate)).toEqual(rate);
  });

  it.each([
    [{ kind: 'ecb', from: '2027-02-01', value: '2.30', source: 'BCE' }, 'from'],
    [{ kind: 'ecb', from: 'x2027-01-01', value: '2.30', source: 'BCE' }, 'from'],
    [{ kind: 'ecb', from: '2027-01-01T', value: '2.30', source: 'BCE' }, 'from'],
    [{ kind: 'ecb', from: '2027-01-01', value: '2,30', source: 'BCE' }, 'value'],
    [{ kind: 'ecb', from: '2027-01-01', value: '2.30', source: '  ' }, 'source'],
    [{ kind: 'ecb', from: '2027-01-01', value: '2.30', source: 'x'.repeat(201) }, 'source'],
    [{ kind: 'euribor', from: '2027-01-01', value: '2.30', source: 'BCE' }, 'kind'],
  ])('%o is refused for its %s', (rate, field) => {
    expect(ConfiguredRate.safeParse(rate).error?.issues[0]?.path).toEqual([field]);
  });

  it('tells how the first day of a semester is written', () => {
    const refused = ConfiguredRate.safeParse({
      kind: 'ecb',
      from: '2027-02-01',
      value: '2.30',
      source: 'BCE',
    });
    expect(refused.error?.issues[0]?.message).toContain('1 January or 1 July');
  });
});

function firstDays(fromYear: number, count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${fromYear + Math.floor(index / 2)}-${index % 2 === 0 ? '01' : '07'}-01`,
  );
}
