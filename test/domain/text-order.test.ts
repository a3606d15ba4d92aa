import { describe, expect, it } from 'vitest';
import { textOrder } from '#domain/text-order.ts';

describe('the order of dates and instants', () => {
  it('is that of their text', () => {
    expect(textOrder('2026-06-18', '2026-06-20')).toBe(-1);
    expect(textOrder('2026-06-20', '2026-06-18')).toBe(1);
    expect(textOrder('2026-06-18', '2026-06-18')).toBe(0);
  });
});
