import { describe, expect, it } from 'vitest';
import { addDays, daysFrom } from '../../console/formats/days.ts';
import { formatsOf } from '../../console/formats/formats.ts';
import { centsOf, typedEuros } from '../../console/formats/money.ts';

const french = formatsOf('fr');
const english = formatsOf('en');

describe('amounts', () => {
  it('are written as French readers expect: narrow thousands, a comma, a true minus', () => {
    expect(french.euros(1_264_080)).toBe('12\u202f640,80\u00a0€');
    expect(french.euros(-600_000)).toBe('\u22126\u202f000,00\u00a0€');
  });

  it('are written as English readers expect', () => {
    expect(english.euros(1_264_080)).toBe('€12,640.80');
  });

  it('are euros and cents of what things cost together, and keep their decimals below a cent', () => {
    expect(french.price(975_100)).toBe('0,98\u00a0€');
    expect(french.price(100)).toBe('0,0001\u00a0€');
    expect(french.price(0)).toBe('0,00\u00a0€');
    expect(french.unitPrice(75_000)).toBe('0,075\u00a0€');
  });

  it.each([
    ['12 640,80', 1_264_080],
    ['12\u202f640,80 €', 1_264_080],
    ['12640.8', 1_264_080],
    ['40', 4_000],
    ['0,05', 5],
  ])('are read as typed: %s', (typed, cents) => {
    expect(centsOf(typed)).toBe(cents);
  });

  it.each(['', 'douze', '1,234', '12,6,4', '-5', '1e3'])('are not guessed: %j', (typed) => {
    expect(centsOf(typed)).toBeUndefined();
  });

  it('are typed back as they were read', () => {
    expect(centsOf(typedEuros(1_264_080, 'fr'))).toBe(1_264_080);
    expect(centsOf(typedEuros(1_264_080, 'en'))).toBe(1_264_080);
  });
});

describe('days', () => {
  it('are written in figures in French, in words in English', () => {
    expect(french.day('2026-07-07')).toBe('07/07/2026');
    expect(english.day('2026-07-07')).toBe('7 July 2026');
    expect(french.longDay('2026-07-07')).toBe('mardi 7 juillet 2026');
    expect(french.fullDay('2026-07-07')).toBe('Mardi 7 juillet 2026');
  });

  it('are those of Paris, whatever the machine thinks', () => {
    expect(french.dayOfMoment('2026-07-06T22:30:00Z')).toBe('07/07/2026');
    expect(french.moment('2026-12-31T23:30:00Z')).toBe('01/01 · 00:30');
  });

  it('are counted across the change of hour', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
  });
});

describe('lateness', () => {
  it('tells late, today and ahead', () => {
    expect(french.lateness(19)).toBe('19\u00a0j');
    expect(french.lateness(0)).toBe('aujourd’hui');
    expect(french.lateness(-3)).toBe('dans 3\u00a0j');
    expect(english.lateness(-3)).toBe('in 3\u00a0d');
  });
});
