import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice } from '#domain/invoice.ts';
import { type ProviderEvent, recordProviderEvent } from '#domain/record-provider-event.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';

const told = (kind: ProviderEvent['kind'], over: Partial<ProviderEvent> = {}): ProviderEvent => ({
  kind,
  eventId: `${kind}-1`,
  claimId: 'first-letter_email_1',
  providerId: 'ses-1',
  at: at('2026-06-22T07:00:05Z'),
  isPermanent: false,
  ...over,
});

const knowing = (events: readonly ProviderEvent[], invoice: Invoice = claimed): Invoice =>
  events.reduce((known, event) => recordProviderEvent(known, event)?.invoice ?? known, invoice);

const claimed = anInvoice({ contacts: [aContact()] });
const stateAfter = (...events: ProviderEvent[]) => knowing(events).contacts[0]?.state;

const bounced = told('bounced', { isPermanent: true, reason: 'Permanent/General' });

describe('recordProviderEvent', () => {
  it('climbs from claimed to sent to delivered', () => {
    expect(stateAfter(told('sent'))).toBe('sent');
    expect(stateAfter(told('sent'), told('delivered'))).toBe('delivered');
  });

  it('clears a doubt: the provider has the mail', () => {
    const doubtful = anInvoice({ contacts: [aContact({ inDoubt: true })] });

    expect(knowing([told('sent')], doubtful).contacts[0]).not.toHaveProperty('inDoubt');
  });

  it('fails on a permanent bounce, not on a transient one', () => {
    expect(stateAfter(told('sent'), bounced)).toBe('failed');
    expect(stateAfter(told('sent'), told('bounced', { reason: 'Transient/MailboxFull' }))).toBe(
      'sent',
    );
  });

  it('counts an event once and leaves a proof of it', () => {
    const change = recordProviderEvent(claimed, told('sent'));

    expect(change?.proofs).toMatchObject([{ kind: 'contact-sent', providerId: 'ses-1' }]);
    expect(change && recordProviderEvent(change.invoice, told('sent'))).toBeUndefined();
  });

  it('knows nothing of a claim that is not on the invoice', () => {
    expect(recordProviderEvent(claimed, told('sent', { claimId: 'other' }))).toBeUndefined();
  });

  it('ends in the same state whatever the order and the repeats', () => {
    const events = [told('sent'), told('delayed'), told('delivered'), bounced, told('complained')];
    const shuffled = fc.shuffledSubarray([...events, ...events], {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(knowing(order).contacts[0]?.state).toBe('failed');
        expect(knowing(order).contacts[0]?.events.toSorted()).toEqual(
          events.map(({ eventId }) => eventId).toSorted(),
        );
      }),
    );
  });
});
