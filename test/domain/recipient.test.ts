import { describe, expect, it } from 'vitest';
import type { KnownDebtor } from '#domain/debtor.ts';
import { recipientOf, whyUnreachable } from '#domain/recipient.ts';
import { at } from '../support/invoice.ts';
import { menez } from '../support/letter-facts.ts';

describe('recipientOf', () => {
  it('rings the number given, and a mobile where there is no other', () => {
    const contact = { role: 'billing', mobile: '06 39 98 10 20' } as const;
    expect(recipientOf({ ...menez, contacts: [contact] }, 'call')).toBe('06 39 98 10 20');
    expect(
      recipientOf({ ...menez, contacts: [{ ...contact, phone: '02 61 91 00 42' }] }, 'call'),
    ).toBe('02 61 91 00 42');
  });

  const known: KnownDebtor = {
    ...menez,
    contacts: [
      { role: 'disputes', email: 'litiges@menez.example' },
      { role: 'manager', email: 'direction@menez.example', mobile: '06 39 98 10 21' },
      { role: 'billing', email: 'compta@menez.example' },
    ],
  };
  const bad = (channel: 'email' | 'post' | 'registered-post' | 'sms', to: string) => ({
    channel,
    to,
    reason: 'bounced',
    at: at('2026-06-22T08:00:00Z'),
  });

  it('writes to billing first, then to the manager, then to disputes', () => {
    expect(recipientOf(known, 'email')).toBe('compta@menez.example');
    const without = (badAddresses: readonly string[]) =>
      recipientOf({ ...known, badAddresses: badAddresses.map((to) => bad('email', to)) }, 'email');
    expect(without(['compta@menez.example'])).toBe('direction@menez.example');
    expect(without(['direction@menez.example'])).toBe('compta@menez.example');
    expect(without(['compta@menez.example', 'direction@menez.example'])).toBe(
      'litiges@menez.example',
    );
    expect(without(known.contacts.map(({ email }) => email ?? ''))).toBeUndefined();
  });

  it('holds an address bad for its own channel only', () => {
    const badAddresses = [bad('post', 'compta@menez.example')];
    expect(recipientOf({ ...known, badAddresses }, 'email')).toBe('compta@menez.example');
  });

  it('sends an SMS to the international number', () => {
    expect(recipientOf(known, 'sms')).toBe('+33639981021');
    expect(recipientOf({ ...known, contacts: [] }, 'sms')).toBeUndefined();
  });

  it('sends the registered letter to the last known address, bad or not', () => {
    const to = 'Brasserie du Ménez SAS, 7 quai des Gabares, 29000 Quimper';
    expect(recipientOf(known, 'post')).toBe(to);
    const returned = { ...known, badAddresses: [bad('post', to)] };
    expect(recipientOf(returned, 'post')).toBeUndefined();
    expect(recipientOf(returned, 'registered-post')).toBe(to);
    const sentBack = { ...known, badAddresses: [bad('registered-post', to)] };
    expect(recipientOf(sentBack, 'registered-post')).toBe(to);
  });

  it('tells an address that is missing from one that is bad', () => {
    expect(whyUnreachable({ ...known, contacts: [] }, 'email')).toBe('no-address');
    expect(whyUnreachable(known, 'email')).toBe('bad-address');
  });
});
