import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bic, Iban, isIban } from '#domain/iban.ts';

const FRENCH = 'FR1420041010050500013M02606';

describe('isIban', () => {
  it.each([FRENCH, 'DE89370400440532013000', 'BE68539007547034', 'NO9386011117947'])(
    'admits %s',
    (iban) => {
      expect(isIban(iban)).toBe(true);
    },
  );

  it.each([
    ['a wrong check digit', 'FR1520041010050500013M02606'],
    ['small letters', FRENCH.toLowerCase()],
    ['spaces', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['what comes before', `x${FRENCH}`],
    ['what comes after', `${FRENCH}-`],
    ['a French one of another length, though its check digits hold', 'FR04300060000112345678901'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isIban(text)).toBe(false);
  });

  it('catches any single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const wrong = (Number(FRENCH[at]) + shift) % 10;
        expect(isIban(FRENCH.slice(0, at) + wrong + FRENCH.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe('Iban', () => {
  it('is stored without the spaces people write', () => {
    expect(Iban.parse('FR14 2004 1010\u00a00505 0001 3M02 606')).toBe(FRENCH);
    expect(Iban.parse(FRENCH.toLowerCase())).toBe(FRENCH);
  });

  it('says what it should look like', () => {
    expect(Iban.safeParse('FR00').error?.issues[0]?.message).toBe(
      'an IBAN with valid check digits (27 characters for France)',
    );
  });
});

describe('Bic', () => {
  it.each([
    ['AGRIFRPP', true],
    ['AGRIFRPP882', true],
    ['AGRIFRP', false],
    ['AGRIFRPP88', false],
    ['AGRIFRPP8822', false],
    ['agrifrpp', false],
    ['1GRIFRPP', false],
    ['AGRIFRP-', false],
  ])('%s: %s', (bic, expected) => {
    expect(Bic.safeParse(bic).success).toBe(expected);
  });

  it('says what it should look like', () => {
    expect(Bic.safeParse('x').error?.issues[0]?.message).toBe('a BIC of 8 or 11 characters');
  });
});
