import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { dueDate, PaymentTerm } from '#domain/payment-term.ts';

const daysThenEnd = (days: number) =>
  ({ kind: 'end-of-month', days, reading: 'days-then-end' }) as const;
const endThenDays = (days: number) =>
  ({ kind: 'end-of-month', days, reading: 'end-then-days' }) as const;

describe('45 days end of month, in both admitted readings (facts §3)', () => {
  it.each([
    ['2026-03-10', '2026-04-30', '2026-05-15', 'FNASEPH (A and B)'],
    ['2026-04-15', '2026-05-31', '2026-06-14', 'MECADYN (A)'],
    ['2026-04-17', '2026-06-30', '2026-06-14', 'MECADYN (A)'],
    ['2025-04-10', '2025-05-31', '2025-06-14', 'SOLICES (A)'],
    ['2026-02-15', '2026-04-30', '2026-04-14', 'EXPERTF (A)'],
  ])('issued on %s: %s or %s (%s)', (issuedOn, first, second) => {
    expect(dueDate(daysThenEnd(45), civilDate(issuedOn))).toBe(first);
    expect(dueDate(endThenDays(45), civilDate(issuedOn))).toBe(second);
  });
});

describe('30 days end of month (EDD)', () => {
  it.each([
    ['2023-01-05', '2023-02-28'],
    ['2023-03-15', '2023-04-30'],
    ['2023-06-28', '2023-07-31'],
  ])('issued on %s: %s', (issuedOn, expected) => {
    expect(dueDate(daysThenEnd(30), civilDate(issuedOn))).toBe(expected);
  });
});

describe('dueDate', () => {
  it.each([
    [30, '2026-10-31', '2026-11-30'],
    [60, '2026-11-01', '2026-12-31'],
    [0, '2026-11-21', '2026-11-21'],
  ])('counts %i calendar days from %s to %s, weekends and holidays included', (days, from, to) => {
    expect(dueDate({ kind: 'days', days }, civilDate(from))).toBe(to);
  });

  it.each([
    [45, 10, '2026-03-10', '2026-05-10'],
    [30, 15, '2026-11-20', '2027-01-15'],
    [0, 31, '2026-01-15', '2026-02-28'],
    [0, 31, '2026-02-15', '2026-03-31'],
  ])('%i days end of month the %i, from %s: %s', (days, day, from, to) => {
    expect(dueDate({ kind: 'end-of-month-the', days, day }, civilDate(from))).toBe(to);
  });
});

describe('PaymentTerm', () => {
  it.each([
    { kind: 'days', days: -1 },
    { kind: 'days', days: 366 },
    { kind: 'days', days: 30.5 },
    { kind: 'days', days: 30, day: 10 },
    { kind: 'end-of-month', days: 45 },
    { kind: 'end-of-month', days: 45, reading: 'days-then-end', day: 1 },
    { kind: 'end-of-month-the', days: 45, day: 0 },
    { kind: 'end-of-month-the', days: 45, day: 32 },
    { kind: 'end-of-month-the', days: 45, day: 1, reading: 'days-then-end' },
  ])('refuses %o', (term) => {
    expect(PaymentTerm.safeParse(term).success).toBe(false);
  });

  it.each([
    { kind: 'days', days: 0 },
    { kind: 'days', days: 365 },
    { kind: 'end-of-month', days: 45, reading: 'end-then-days' },
    { kind: 'end-of-month-the', days: 45, day: 1 },
    { kind: 'end-of-month-the', days: 45, day: 31 },
  ])('admits %o', (term) => {
    expect(PaymentTerm.parse(term)).toEqual(term);
  });
});
