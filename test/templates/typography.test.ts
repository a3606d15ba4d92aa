import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { addressBlock } from '#templates/address-block.ts';
import { amount, percent } from '#templates/amount.ts';
import { dayAndMonth, longDate, tableDate } from '#templates/dates.ts';
import { iban, phone } from '#templates/grouping.ts';
import { breakLines } from '#templates/line-breaks.ts';
import { textOf } from '#templates/rich-text.ts';
import { frenchSpacing } from '#templates/spaces.ts';
import { planPages } from '#templates/statement-plan.ts';

describe('amounts', () => {
  it('group thousands with a narrow no-break space and hold the euro sign', () => {
    expect(amount(1_864_080, 'fr')).toBe('18\u202f640,80\u00a0€');
    expect(amount(123_456_789, 'fr')).toBe('1\u202f234\u202f567,89\u00a0€');
    expect(amount(-600_000, 'fr')).toBe('\u2212\u00a06\u202f000,00\u00a0€');
    expect(amount(1_864_080, 'en')).toBe('€18,640.80');
    expect(percent('12.15', 'fr')).toBe('12,15\u00a0%');
  });

  it('refuse half a cent', () => {
    expect(() => amount(0.5, 'fr')).toThrow('whole number');
  });
});

describe('dates', () => {
  it('say 1er in French', () => {
    expect(dayAndMonth(civilDate('2026-07-01'), 'fr')).toBe('1er\u00a0juillet');
    expect(longDate(civilDate('2026-06-18'), 'en')).toBe('18\u00a0June 2026');
    expect(tableDate(civilDate('2026-06-18'), 'fr')).toBe('18/06/2026');
  });
});

describe('spaces', () => {
  it('never break before French double punctuation', () => {
    expect(frenchSpacing('Une question ? « Oui » : 5 %')).toBe(
      'Une question\u00a0? «\u00a0Oui\u00a0»\u00a0: 5\u00a0%',
    );
  });

  it('hold an IBAN and a telephone number together', () => {
    expect(iban('FR7630006000011234567890189')).not.toContain(' ');
    expect(phone('0261910042', 'fr')).toBe('02\u00a061\u00a091\u00a000\u00a042');
    expect(phone('02 61 91 00 42', 'en')).toBe('+33\u00a02\u00a061\u00a091\u00a000\u00a042');
  });
});

describe('lines', () => {
  const tenPerLetter = (text: string) => text.length * 1000;
  const broken = (text: string, width: number) =>
    textOf(breakLines([{ text, bold: false }], { width: width + 0.5, size: 1 }, tenPerLetter));

  it('are full but never too long', () => {
    expect(broken('aa bb cc dd ee ff', 8)).toBe('aa bb cc\ndd ee ff');
  });

  it('never leave one word alone at the end', () => {
    expect(broken('aa bb cc dd ee', 11)).toBe('aa bb cc\ndd ee');
  });

  it('keep punctuation with the bold text before it', () => {
    const text = [
      { text: 'il reste ', bold: false },
      { text: '12,00\u00a0€', bold: true },
      { text: ', merci', bold: false },
    ];

    expect(textOf(breakLines(text, { width: 16.5, size: 1 }, tenPerLetter))).toBe(
      'il reste\n12,00\u00a0€, merci',
    );
  });
});

describe('the pages of a statement', () => {
  const room = { alone: 6, first: 14, later: 35, last: 20 };

  it('hold every row, and never one alone', () => {
    for (let rows = 1; rows <= 200; rows += 1) {
      const pages = planPages(rows, room);

      expect(pages.reduce((all, size) => all + size, 0)).toBe(rows);
      if (rows > 1) expect(Math.min(...pages)).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the address block', () => {
  it('is in capitals without accents or punctuation', () => {
    const { lines } = addressBlock({
      name: 'Cœur & Fils, S.A.R.L.',
      address: {
        lines: ['12, allée de l’Église'],
        postcode: '56100',
        city: 'Lorient',
        country: 'FR',
      },
    });

    expect(lines).toEqual(['COEUR & FILS S A R L', "12 ALLEE DE L'EGLISE", '56100 LORIENT']);
  });
});
