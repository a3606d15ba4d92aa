import { describe, expect, it } from 'vitest';
import { impute, imputeCreditNote, NOTHING, takeBack, totalOf } from '#domain/imputation.ts';
import { cents } from '#domain/money.ts';

const owed = {
  interest: cents(10),
  principal: cents(1000),
  indemnity: cents(40),
  costs: cents(5),
  excess: cents(0),
};

const parts = ({ interest, principal, indemnity, costs, excess }: typeof owed) => [
  interest,
  principal,
  indemnity,
  costs,
  excess,
];

describe('impute', () => {
  it.each([
    [5, [5, 0, 0, 0, 0]],
    [500, [10, 490, 0, 0, 0]],
    [1030, [10, 1000, 20, 0, 0]],
    [1052, [10, 1000, 40, 2, 0]],
    [1060, [10, 1000, 40, 5, 5]],
    [0, [0, 0, 0, 0, 0]],
  ])('pays with %i interest, then principal, indemnity, costs', (amount, expected) => {
    expect(parts(impute(cents(amount), owed, 'interest-first'))).toEqual(expected);
  });

  it.each([
    [500, [0, 500, 0, 0, 0]],
    [1005, [5, 1000, 0, 0, 0]],
    [1030, [10, 1000, 20, 0, 0]],
  ])('pays with %i the principal first where the creditor prefers', (amount, expected) => {
    expect(parts(impute(cents(amount), owed, 'principal-first'))).toEqual(expected);
  });
});

describe('imputeCreditNote', () => {
  it('takes off principal only', () => {
    expect(parts(imputeCreditNote(cents(400), owed))).toEqual([0, 400, 0, 0, 0]);
    expect(parts(imputeCreditNote(cents(1100), owed))).toEqual([0, 1000, 0, 0, 100]);
  });
});

describe('takeBack', () => {
  const paid = { ...owed, excess: cents(7) };

  it.each([
    [7, [0, 0, 0, 0, 7]],
    [10, [0, 0, 0, 3, 7]],
    [60, [0, 8, 40, 5, 7]],
    [1060, [8, 1000, 40, 5, 7]],
  ])('of %i undoes the last share paid first', (amount, expected) => {
    expect(parts(takeBack(cents(amount), paid, 'interest-first'))).toEqual(expected);
  });

  it('undoes interest before principal where principal was paid first', () => {
    expect(parts(takeBack(cents(60), paid, 'principal-first'))).toEqual([8, 0, 40, 5, 7]);
  });
});

describe('totalOf', () => {
  it('adds every share up', () => {
    expect(totalOf(NOTHING)).toBe(0);
    expect(totalOf({ ...owed, excess: cents(3) })).toBe(1058);
  });
});
