import { describe, expect, it } from 'vitest';
import type { Call } from '#domain/call.ts';
import { civilDate } from '#domain/civil-date.ts';
import { holdOfCall } from '#domain/hold-of-call.ts';
import { PositiveCents } from '#domain/money.ts';
import { at } from '../support/invoice.ts';

// Thursday 25 June 2026, noted the next morning.
const held = (over: Partial<Call>) =>
  holdOfCall(
    {
      id: 'c1',
      calledAt: at('2026-06-25T08:00:00Z'),
      recordedAt: at('2026-06-26T08:00:00Z'),
      outcome: 'reached',
      by: 'Nadia Ferrand',
      answers: [],
      ...over,
    },
    'h4',
    'mainland',
  );
const opened = { id: 'h4', openedAt: at('2026-06-26T08:00:00Z'), by: 'Nadia Ferrand' };

describe('the hold a call asks for', () => {
  it.each(['reached', 'voicemail', 'unreachable', 'wrong-number'] as const)(
    'is none when it ended with %s',
    (outcome) => {
      expect(held({ outcome })).toBeUndefined();
    },
  );

  it('is a promise with its day and its sum', () => {
    const promised = { promisedOn: civilDate('2026-06-30'), amount: PositiveCents.parse(500_000) };

    expect(held({ outcome: 'promised', ...promised })).toEqual({
      ...opened,
      kind: 'promise',
      ...promised,
      until: '2026-07-03',
    });
  });

  it('is a dispute for thirty days from the morning it was noted', () => {
    expect(held({ outcome: 'disputed' })).toEqual({
      ...opened,
      kind: 'dispute',
      reason: 'contestation au téléphone',
      until: '2026-07-26',
    });
  });

  it.each([
    // Five working days after Thursday, or three for money that is said to be under way.
    ['invoice-not-received', 'facture non reçue, à renvoyer', '2026-07-02'],
    ['awaiting-approval', 'facture en cours de validation chez le client', '2026-07-02'],
    ['payment-sent', 'règlement annoncé comme parti', '2026-06-30'],
  ] as const)('is a short pause after %s, counted from the call', (outcome, reason, until) => {
    expect(held({ outcome })).toEqual({ ...opened, kind: 'pause', reason, until });
  });

  it('gives the caller’s own words as its reason where there are some', () => {
    expect(held({ outcome: 'disputed', note: 'dix colis sur douze' })).toMatchObject({
      reason: 'dix colis sur douze',
    });
  });
});
