import { describe, expect, it } from 'vitest';
import { einvoiceEffect } from '#domain/einvoice-effect.ts';
import { EinvoiceStatus } from '#domain/einvoice-status.ts';

describe('einvoiceEffect (facts §10.2)', () => {
  it.each([
    ['200', { kind: 'follow', proves: 'issued' }],
    ['201', { kind: 'follow' }],
    ['202', { kind: 'follow' }],
    ['203', { kind: 'follow', proves: 'made-available' }],
    ['204', { kind: 'follow' }],
    ['205', { kind: 'follow', proves: 'accepted' }],
    ['206', { kind: 'reduce', reason: 'approved-in-part' }],
    ['207', { kind: 'hold', reason: 'disputed' }],
    ['208', { kind: 'hold', reason: 'document-missing' }],
    ['209', { kind: 'follow', releases: 'document-missing' }],
    ['210', { kind: 'stop', reason: 'refused' }],
    ['211', { kind: 'hold', reason: 'payment-announced', workingDays: 3 }],
    ['212', { kind: 'reduce', reason: 'cashed' }],
    ['213', { kind: 'stop', reason: 'rejected' }],
    ['214', { kind: 'alert', reason: 'unknown-status' }],
    ['220', { kind: 'stop', reason: 'cancelled' }],
    ['221', { kind: 'stop', reason: 'wrong-route' }],
    ['224', { kind: 'alert', reason: 'direct-payment-request' }],
    ['225', { kind: 'alert', reason: 'payee-is-the-factor' }],
    ['226', { kind: 'alert', reason: 'payee-is-the-factor' }],
    ['227', { kind: 'alert', reason: 'bank-details-changed' }],
    ['228', { kind: 'follow' }],
    ['501', { kind: 'stop', reason: 'rejected' }],
  ])('%s', (status, effect) => {
    expect(einvoiceEffect(status)).toEqual(effect);
  });

  it('puts a status nobody knows to a person', () => {
    expect(einvoiceEffect('299')).toEqual({ kind: 'alert', reason: 'unknown-status' });
  });

  it('covers every status of the reform', () => {
    expect(EinvoiceStatus.options).toHaveLength(23);
  });
});
