import { describe, expect, it } from 'vitest';
import { recipientOf } from '#domain/recipient.ts';
import { menez } from '../support/letter-facts.ts';

describe('recipientOf', () => {
  it('rings the number given, and a mobile where there is no other', () => {
    const contact = { role: 'billing', mobile: '06 39 98 10 20' } as const;
    expect(recipientOf({ ...menez, contacts: [contact] }, 'call')).toBe('06 39 98 10 20');
    expect(
      recipientOf({ ...menez, contacts: [{ ...contact, phone: '02 61 91 00 42' }] }, 'call'),
    ).toBe('02 61 91 00 42');
  });
});
