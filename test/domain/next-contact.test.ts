import { describe, expect, it } from 'vitest';
import { calendars } from '#domain/calendars.ts';
import type { Contact } from '#domain/contact.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import { nextContactOf } from '#domain/next-contact.ts';
import { aContact, at } from '../support/invoice.ts';
import { menez } from '../support/letter-facts.ts';

const NOW = at('2026-06-25T07:00:00Z');
/** J+7: an SMS, the letter again by e-mail, a call. */
const followUp = calendars.standard.steps.find(({ name }) => name === 'follow-up');
const of = (channel: Contact['channel'], serves: number, over: Partial<Contact> = {}) =>
  aContact({
    claimId: `follow-up_${channel}_${serves}`,
    step: 'follow-up',
    channel,
    serves,
    state: 'sent',
    claimedAt: NOW,
    at: NOW,
    ...over,
  });

function next(contacts: readonly Contact[], debtor: KnownDebtor = menez, now = NOW) {
  if (!followUp) throw new Error('the standard calendar follows up');
  return nextContactOf(followUp, { debtor, contacts, now });
}

describe('nextContactOf', () => {
  it('goes through the contacts of a step in their order', () => {
    expect(next([])).toMatchObject({ kind: 'contact', channel: 'sms', serves: 0, attempt: 1 });
    expect(next([of('sms', 0)])).toMatchObject({ channel: 'email', serves: 1 });
    expect(next([of('sms', 0), of('email', 1)])).toMatchObject({ channel: 'call', serves: 2 });
    expect(next([of('sms', 0), of('email', 1), of('call', 2)])).toEqual({
      kind: 'made',
      inDoubt: false,
    });
  });

  it('lets one call serve the contact that falls back on it too', () => {
    const reachable = { email: 'compta@menez.example', phone: '02 61 91 00 42' };
    const debtor = { ...menez, contacts: [{ role: 'billing' as const, ...reachable }] };
    // Nobody to text: the call stands in, and is the step's own call as well.
    expect(next([], debtor)).toMatchObject({
      channel: 'call',
      serves: 0,
      insteadOf: { channel: 'sms', because: 'no-address' },
    });
    const rung = of('call', 0, { state: 'accepted' });
    expect(next([rung, of('email', 1)], debtor)).toEqual({ kind: 'made', inDoubt: false });
    const failed = of('call', 0, { state: 'failed' });
    expect(next([failed, of('email', 1)], debtor).kind).toBe('made');
  });

  it('makes no second call where the one that was made was the step’s own', () => {
    const noMobile = {
      role: 'billing' as const,
      email: 'compta@menez.example',
      phone: '02 61 91 00 42',
    };
    const debtor = { ...menez, contacts: [noMobile] };
    const own = of('call', 2, { state: 'accepted' });

    expect(next([of('email', 1), own], debtor)).toEqual({ kind: 'made', inDoubt: false });
  });

  it('writes the task of a call again under its own claim, and never doubts it', () => {
    const claimed = of('call', 2, { state: 'claimed', to: '02 61 91 00 42' });
    expect(next([of('sms', 0), of('email', 1), claimed])).toEqual({
      kind: 'contact',
      channel: 'call',
      to: '02 61 91 00 42',
      serves: 2,
      attempt: 1,
    });
  });

  it('does not keep the others waiting for a claim without an answer', () => {
    const open = of('sms', 0, { state: 'claimed' });
    expect(next([open])).toMatchObject({ kind: 'contact', channel: 'email' });
    expect(next([open, of('email', 1), of('call', 2)])).toEqual({
      kind: 'wait',
      until: '2026-06-25T07:01:00Z',
    });
  });

  it('is in doubt when any of its contacts is, unless another stands for the same', () => {
    const doubtful = of('sms', 0, { state: 'claimed', inDoubt: true });
    expect(next([doubtful, of('email', 1), of('call', 2)])).toEqual({
      kind: 'made',
      inDoubt: true,
    });
    const standIn = of('call', 0, { claimId: 'c0' });
    expect(next([doubtful, standIn, of('email', 1), of('call', 2)])).toEqual({
      kind: 'made',
      inDoubt: false,
    });
  });

  it('cannot reach a debtor of whom nothing is known but where he lives', () => {
    expect(next([], { ...menez, contacts: [] })).toMatchObject({ channel: 'post', serves: 1 });
  });
});
