import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { latestDueDate } from '#domain/latest-due-date.ts';
import { TermCap, termCaps } from '#domain/term-caps.ts';

const days = { issuedOn: civilDate('2026-04-17'), receivedOn: civilDate('2026-04-20') };

describe('latestDueDate (facts §3)', () => {
  it.each([
    ['no-agreement', '2026-05-20', 'L441-10'],
    ['agreed', '2026-06-16', 'L441-10'],
    ['agreed-end-of-month', '2026-06-30', 'L441-10, DGCCRFF'],
    ['recapitulative', '2026-06-01', 'L441-10'],
    ['transport', '2026-05-17', 'PROPULSE, DOCUM'],
    ['perishable-food', '2026-05-20', 'FBL11, CROWE'],
    ['perishable-food-recapitulative', '2026-05-20', 'FBL11, CROWE'],
    ['fresh-meat', '2026-05-10', 'CROWE'],
    ['spirits', '2026-05-30', 'CROWE'],
    ['grapes', '2026-05-20', 'CROWE'],
    ['wine', '2026-06-16', 'CROWE'],
    ['public-body', '2026-05-20', 'CCP R2192-10'],
    ['public-hospital', '2026-06-09', 'CCP R2192-11'],
    ['public-undertaking', '2026-06-19', 'CCP R2192-12'],
  ] as const)('%s: %s (%s)', (cap, expected, _source) => {
    expect(latestDueDate(cap, days)).toBe(expected);
  });

  it('takes the kinder of the two readings of end of month', () => {
    const issuedOn = civilDate('2026-03-10');
    expect(latestDueDate('agreed-end-of-month', { issuedOn })).toBe('2026-05-15');
  });

  it.each([
    ['2026-04-01', '2026-05-10'],
    ['2026-04-10', '2026-05-10'],
    ['2026-04-11', '2026-05-20'],
    ['2026-04-20', '2026-05-20'],
    ['2026-04-21', '2026-05-30'],
    ['2026-05-31', '2026-06-30'],
  ])('counts from the end of the ten days of %s: %s', (receivedOn, expected) => {
    const facts = { issuedOn: civilDate('2026-01-01'), receivedOn: civilDate(receivedOn) };
    expect(latestDueDate('perishable-food-recapitulative', facts)).toBe(expected);
  });

  it('counts from issue where the day of receipt is not known', () => {
    expect(latestDueDate('no-agreement', { issuedOn: days.issuedOn })).toBe('2026-05-17');
  });
});

describe('termCaps', () => {
  it.each(TermCap.options)('%s says where it comes from', (cap) => {
    expect(termCaps[cap].source).toMatch(/^(C\. com\. L441-1[01] I|CCP R2192-1[012])/);
  });

  it('cites both texts of a recapitulative invoice', () => {
    expect(termCaps.recapitulative.source).toBe('C. com. L441-10 I, CGI 289 I 3');
  });
});
