import { describe, expect, it } from 'vitest';
import { e164, Mobile, Phone } from '#domain/phone.ts';

describe('e164', () => {
  it.each([
    ['02 61 91 00 42', '+33261910042'],
    ['02.61.91.00.42', '+33261910042'],
    ['02-61-91-00-42', '+33261910042'],
    ['06\u00a012\u00a034\u00a056\u00a078', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+590 690 12 34 56', '+590690123456'],
    ['00 12 34 56 78', undefined],
    ['0612345', undefined],
    ['061234567890', undefined],
    ['+0612345678', undefined],
    ['+33612', undefined],
    ['+3361234567890123', undefined],
    ['x+33612345678', undefined],
    ['x0612345678', undefined],
    ['call me', undefined],
  ])('reads %s as %s', (text, number) => {
    expect(e164(text)).toBe(number);
  });
});

describe('Phone', () => {
  it('keeps what was written, and says what a number looks like', () => {
    expect(Phone.parse('02 61 91 00 42')).toBe('02 61 91 00 42');
    expect(Phone.safeParse('12').error?.issues[0]?.message).toContain('+33261910042');
  });
});

describe('Mobile', () => {
  it.each([
    ['06 12 34 56 78', true],
    ['07 12 34 56 78', true],
    ['+33712345678', true],
    ['+590690123456', true],
    ['02 61 91 00 42', false],
    ['+33261910042', false],
    ['call me', false],
  ])('%s: %s', (text, expected) => {
    expect(Mobile.safeParse(text).success).toBe(expected);
  });

  it('says what a mobile looks like', () => {
    expect(Mobile.safeParse('02 61 91 00 42').error?.issues[0]?.message).toContain('+33612345678');
  });
});
