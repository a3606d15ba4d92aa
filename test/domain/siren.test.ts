import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSiren, Siren } from '#domain/siren.ts';

describe('isSiren', () => {
  it.each(['732829320', '552100554', '443061841', '900000001', '000000000'])(
    'admits %s',
    (siren) => {
      expect(isSiren(siren)).toBe(true);
    },
  );

  it.each([
    '732829321',
    '73282932',
    '7328293200',
    '0732829320',
    '732 829 320',
    'x732829320',
    '732829320x',
    '',
  ])('refuses %s', (text) => {
    expect(isSiren(text)).toBe(false);
  });

  it('catches any single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (position, shift) => {
        const digits = '732829320';
        const wrong = (Number(digits[position]) + shift) % 10;
        expect(isSiren(digits.slice(0, position) + wrong + digits.slice(position + 1))).toBe(false);
      }),
    );
  });

  it('says what a SIREN looks like', () => {
    expect(Siren.safeParse('1').error?.issues[0]?.message).toBe(
      'a SIREN of nine digits with a valid check digit, without spaces',
    );
  });
});
