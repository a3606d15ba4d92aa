import { describe, expect, it } from 'vitest';
import { add, cents, larger, PositiveCents, smaller, subtract, sum, ZERO } from '#domain/money.ts';

describe('cents', () => {
  it('are whole numbers', () => {
    expect(cents(-150)).toBe(-150);
    expect(() => cents(1.5)).toThrow();
    expect(PositiveCents.safeParse(0).success).toBe(false);
    expect(PositiveCents.safeParse(1).success).toBe(true);
  });

  it('add, subtract and compare', () => {
    const [a, b] = [cents(300), cents(120)];
    expect([add(a, b), subtract(a, b), subtract(b, a)]).toEqual([420, 180, -180]);
    expect([smaller(a, b), smaller(b, a), larger(a, b), larger(b, a)]).toEqual([b, b, a, a]);
    expect([sum([a, b, b]), sum([])]).toEqual([540, ZERO]);
  });
});
