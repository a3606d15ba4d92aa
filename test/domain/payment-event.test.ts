import { describe, expect, it } from 'vitest';
import { type About, mayConcern } from '#domain/payment-event.ts';
import { at } from '../support/invoice.ts';

const told = (about: About) => ({
  id: 'evt_1',
  waitingFor: 'person' as const,
  receivedAt: at('2026-06-25T07:00:00Z'),
  event: {
    id: 'evt_1',
    about,
    signal: {
      kind: 'amount-unknown' as const,
      paymentId: 'pay_1',
      at: at('2026-06-25T07:00:00Z'),
      by: 'stripe',
    },
  },
});
const transfer = told({ kind: 'reference', creditorId: 'lanvaux', text: 'VIR MENEZ' });

describe('a payment that names no invoice', () => {
  it('is shown to its own creditor, and not to another', () => {
    expect(mayConcern(transfer, 'lanvaux')).toBe(true);
    expect(mayConcern(transfer, 'kerjean')).toBe(false);
  });

  it('may be anybody’s where it does not say whose it is', () => {
    expect(mayConcern(told({ kind: 'nothing' }), 'kerjean')).toBe(true);
  });

  it('is shown to who asks for all creditors', () => {
    expect(mayConcern(transfer, undefined)).toBe(true);
  });
});
